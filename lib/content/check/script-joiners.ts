// Scripts whose letters take another shape, or none, where a joiner stands between them.
const JOINING = [
  'Arab Syrc Mand Nkoo Mong Phag Adlm Rohg',
  'Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt Java Bali Newa',
]
  .join(' ')
  .split(' ')
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('')

const LETTER = String.raw`(?:(?=[\p{L}\p{M}])[${JOINING}])`
const PICTURE = String.raw`\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*`

/** Characters that are invisible by themselves and a part of the letter or picture beside them. */
const JOINERS = new RegExp(
  [
    // Persian and Indic: "می‌خواهم", "ක්‍ෂ".
    String.raw`(?<=${LETTER})\u200c(?=${LETTER})|(?<=${LETTER})\u200d`,
    // Pictures joined to one, and flags of regions spelt in tags.
    String.raw`(?<=${PICTURE})\u200d(?=\p{Extended_Pictographic})|(?<=\u{1f3f4})[\u{e0020}-\u{e007e}]+\u{e007f}`,
    // Selectors of how a picture, a sign or an ideograph is drawn.
    String.raw`(?<=[\p{Emoji}\p{S}\p{P}\p{sc=Han}\p{sc=Mymr}\p{sc=Phag}])[\ufe00-\ufe0f]`,
    String.raw`(?<=\p{sc=Han})[\u{e0100}-\u{e01ef}]|(?<=\p{sc=Mong})[\u180b-\u180f]`,
  ].join('|'),
  'gu',
)

/** A text without the joiners and selectors that belong to a script or an emoji: what is still invisible says nothing. */
export function withoutScriptJoiners(text: string): string {
  return text.replace(JOINERS, '')
}
