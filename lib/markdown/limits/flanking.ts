import {
  classifyCharacter,
  isCjk,
  isNonCjkPunctuation,
  isUnicodeWhitespace,
} from 'micromark-extension-cjk-friendly-util'

/**
 * Whether a run of `*`, `_` or `~` can begin emphasis, by the characters around it.
 *
 * Source: CommonMark 0.31.2, "left-flanking"; where CJK stands beside it, the markdown-cjk-friendly specification.
 */
export function canOpen(text: string, start: number, length: number): boolean {
  const { before, after, mark } = around(text, start, length)
  const opens = isLeftFlanking(before, after)
  return mark === '_' ? opens && (before !== 'letter' || !isLeftFlanking(after, before)) : opens
}

/** Whether it can end emphasis: the same, seen from the other side. */
export function canClose(text: string, start: number, length: number): boolean {
  const { before, after, mark } = around(text, start, length)
  const closes = isLeftFlanking(after, before)
  return mark === '_' ? closes && (after !== 'letter' || !isLeftFlanking(before, after)) : closes
}

type Kind = 'space' | 'punctuation' | 'cjk' | 'letter'

function isLeftFlanking(outside: Kind, inside: Kind): boolean {
  return inside !== 'space' && (inside !== 'punctuation' || outside !== 'letter')
}

function around(text: string, start: number, length: number): { before: Kind; after: Kind; mark: string } {
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1)?.codePointAt(0)
  return { before: kindOf(before), after: kindOf(text.codePointAt(start + length)), mark: text.charAt(start) }
}

/** As the parser itself classifies characters. */
function kindOf(code: number | undefined): Kind {
  const category = classifyCharacter(code ?? null)
  if (isUnicodeWhitespace(category)) return 'space'
  if (isCjk(category)) return 'cjk'
  return isNonCjkPunctuation(category) ? 'punctuation' : 'letter'
}
