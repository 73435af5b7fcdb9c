// Long enough to recognise a passage by, short enough for one line of a terminal.
const LONGEST = 80

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * A text of a content file between quotation marks, fit to be printed: what can't be seen, or could steer a terminal, is
 * escaped, and what is long is cut.
 *
 * @example quoteFound('a\u202eb') // '"a\u202eb"', with the override written as \u202e
 */
export function quoteFound(text: string, longest = LONGEST): string {
  const shown = text.length > longest ? `${text.slice(0, cutBefore(text, longest - 1))}…` : text
  return `"${escapeUnseen(shown.replace(/["\\]/g, '\\$&'))}"`
}

/** The same text with everything escaped that can't be seen or breaks the line. All that shows stays. */
export function escapeUnseen(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => {
      const known = ESCAPES[character]
      if (known !== undefined) return known
      const code = character.codePointAt(0) ?? 0
      return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
    })
}

/** An offset that doesn't cut a surrogate pair in two. */
function cutBefore(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset
}
