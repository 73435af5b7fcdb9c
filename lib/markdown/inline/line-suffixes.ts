import { lineEnding } from 'micromark-core-commonmark'
import type { Construct, Event, Extension, Token, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

// Line feeds and carriage returns, as micromark numbers them.
const LINE_ENDINGS = [-5, -4, -3]
const TAB = -2
const COLUMN_OF_TAB = -1

/**
 * Takes the spaces at the ends of lines out of the text while it is read. micromark does it at the end of a paragraph,
 * each time moving all that follows: quadratic in the lines that end in spaces. For unified.
 *
 * Source: micromark, `resolveAllLineSuffixes`, whose result this is.
 */
export function lineSuffixes(this: Processor): void {
  const data = this.data()
  const construct: Construct = { ...lineEnding, resolveTo: withSuffix }
  const text: Extension['text'] = Object.fromEntries(LINE_ENDINGS.map((code) => [code, construct]))
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }]
}

/** Splits the spaces off the text that the line ending follows, which is one of the last tokens. */
function withSuffix(events: Event[], context: TokenizeContext): Event[] {
  let at = events.length - 1
  while (at > 0 && !(events[at]?.[0] === 'enter' && events[at]?.[1].type === 'lineEnding')) at -= 1
  const data = events[at - 1]?.[1]
  const suffix = data?.type === 'data' ? suffixOf(data, context) : undefined
  if (!data || !suffix) return events
  data.end = { ...suffix.start }
  if (data.start.offset === data.end.offset) Object.assign(data, suffix)
  else events.splice(at, 0, ['enter', suffix, context], ['exit', suffix, context])
  return events
}

/** The spaces that a piece of text ends in, and which chunk of the stream they begin in. */
function suffixOf({ start, end }: Token, context: TokenizeContext): Token | undefined {
  const chunks = context.sliceStream({ start, end })
  let [size, hasTab, index, textEnd] = [0, false, chunks.length, 0]
  for (; index > 0 && textEnd === 0; index -= 1) {
    const chunk = chunks[index - 1]
    if (typeof chunk === 'string') {
      textEnd = chunk.replace(/ +$/, '').length
      size += chunk.length - textEnd
    } else if (chunk === TAB) {
      size += 1
      hasTab = true
    } else if (chunk !== COLUMN_OF_TAB) break
  }
  if (size === 0) return undefined
  const place = {
    _index: start._index + index,
    _bufferIndex: textEnd === 0 ? -1 : textEnd + (index === 0 ? Math.max(0, start._bufferIndex) : 0),
  }
  return {
    type: size < 2 || hasTab ? 'lineSuffix' : 'hardBreakTrailing',
    start: { ...end, column: end.column - size, offset: end.offset - size, ...place },
    end: { ...end },
  }
}
