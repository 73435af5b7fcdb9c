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
  const previous = text.slice(Math.max(0, start - 2), start)
  const before = [...previous].at(-1) ?? ''
  const code = text.codePointAt(start + length)
  const after = code === undefined ? '' : String.fromCodePoint(code)
  return { before: kindOf(before), after: kindOf(after), mark: text.charAt(start) }
}

function kindOf(character: string): Kind {
  if (character === '' || /\s/.test(character)) return 'space'
  if (
    /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u.test(
      character,
    )
  ) {
    return 'cjk'
  }
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter'
}
