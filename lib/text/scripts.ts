/** Scripts whose words no space parts, for a class of a regular expression; katakana's length mark belongs to none. */
export const UNSPACED_SCRIPTS = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}ー`

/**
 * Punctuation, brackets and quotation marks that stand beside Han characters, for the same. Letters and digits of these
 * blocks are none: 々, Ａ.
 */
export const CJK_MARKS = String.raw`\u2014\u2018-\u201d\u2026\u3000-\u3004\u3008-\u3020\u3030\u303d\u30fb\ufe10-\ufe1f\ufe30-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`

const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u')

/** Whether a text holds a character of a script without spaces. */
export function isUnspaced(text: string): boolean {
  const code = text.charCodeAt(0)
  // Nearly every text is told by its first character: ASCII or a common Han character.
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return !(text.length === 1 && code < 0x0e00) && UNSPACED.test(text)
}
