import { resolveAll } from 'micromark-util-resolve-all'
import type { Construct, Event, Extension, Resolver, Token, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'
import { MAX_NESTING } from '../limits/find-excess'
import { changeConstructs } from './change-constructs'

/** Emphasis in emphasis deeper than the limit: reading it would take time that is quadratic in the depth. */
export class MarksTooDeep extends Error {
  constructor(
    /** From 1, in the text that was parsed. */
    readonly line: number,
  ) {
    super('emphasis is nested too deep')
  }
}

/** A run of marks that can open something. */
interface Opener {
  readonly token: Token
  readonly mark: string
  /** Where its events stand. */
  readonly at: number
  /** How deep the pairs behind it lie in one another. */
  depth: number
}

/** What tells the pairing of emphasis from that of struck-through text. */
interface Style {
  readonly sequence: Token['type']
  /** How many marks of two runs make a pair; 0 where they make none. */
  use(opener: Token, closer: Token): number
  /** The types of a pair, of its marks and of what stands between. */
  types(use: number): readonly [pair: Token['type'], marks: Token['type'], text: Token['type']]
}

const EMPHASIS: Style = {
  sequence: 'attentionSequence',
  use(opener, closer) {
    const [first, second] = [lengthOf(opener), lengthOf(closer)]
    // CommonMark's "rule of 3".
    if ((opener._close || closer._open) && second % 3 !== 0 && (first + second) % 3 === 0) return 0
    return first > 1 && second > 1 ? 2 : 1
  },
  types: (use) =>
    use > 1 ? ['strong', 'strongSequence', 'strongText'] : ['emphasis', 'emphasisSequence', 'emphasisText'],
}

const STRIKETHROUGH: Style = {
  sequence: 'strikethroughSequenceTemporary',
  use: (opener, closer) => (lengthOf(opener) === lengthOf(closer) ? lengthOf(closer) : 0),
  types: () => ['strikethrough', 'strikethroughSequence', 'strikethroughText'],
}

const RESOLVERS = new Map<string | undefined, Resolver>([
  ['attention', pairingOf(EMPHASIS)],
  ['strikethrough', pairingOf(STRIKETHROUGH)],
])

/**
 * Pairs the marks of emphasis and of struck-through text, as the extensions that read them do, but in time that grows with
 * the paragraph: they move all that follows in it once for each pair. For unified, after those extensions. Where pairs lie
 * in one another deeper than 50, parsing throws `MarksTooDeep`.
 *
 * Source: CommonMark 0.31.2, "An algorithm for parsing nested emphasis and links".
 */
export function pairMarks(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension: Extension) => ({
    ...extension,
    ...(extension.text && { text: changeConstructs(extension.text, paired) }),
    ...(extension.insideSpan?.null && { insideSpan: { null: extension.insideSpan.null.map(paired) } }),
  }))
}

function paired<T extends Partial<Construct>>(construct: T): T {
  const resolver = RESOLVERS.get(construct.name)
  return resolver ? { ...construct, resolveAll: resolver } : construct
}

function pairingOf(style: Style): Resolver {
  return (events, context) => {
    const paired = new Pairing(style, context).read(events)
    // Who called keeps the list, not what is given back.
    events.length = 0
    for (const event of paired) events.push(event)
    return events
  }
}

class Pairing {
  private readonly done: Event[] = []
  private readonly openers: Opener[] = []
  // Below these no opener is left for closing marks of a kind.
  private readonly bottoms = new Map<string, number>()

  constructor(
    private readonly style: Style,
    private readonly context: TokenizeContext,
  ) {}

  read(events: readonly Event[]): Event[] {
    for (const event of events) {
      const [kind, token] = event
      if (token.type !== this.style.sequence) this.done.push(event)
      else if (kind === 'exit') this.take(token)
    }
    return asData(this.done, this.style)
  }

  private take(token: Token): void {
    const mark = this.context.sliceSerialize(token).charAt(0)
    while (token._close && lengthOf(token) > 0 && this.close(token, mark));
    if (lengthOf(token) > 0) this.put(token, mark, 0)
  }

  private put(token: Token, mark: string, depth: number): void {
    if (token._open) this.openers.push({ token, mark, at: this.done.length, depth })
    this.done.push(['enter', token, this.context], ['exit', token, this.context])
  }

  /** Pairs closing marks with the nearest that open; whether there were any. */
  private close(token: Token, mark: string): boolean {
    const key = `${mark}${lengthOf(token) % 3}${token._open}`
    let at = this.openers.length - 1
    for (const bottom = this.bottoms.get(key) ?? 0; at >= bottom; at -= 1) {
      const opener = this.openers[at]
      const use = opener?.mark === mark ? this.style.use(opener.token, token) : 0
      if (!opener || use === 0) continue
      this.pair(opener, token, use, this.openers.splice(at))
      for (const [other, below] of this.bottoms) this.bottoms.set(other, Math.min(below, at))
      return true
    }
    this.bottoms.set(key, this.openers.length)
    return false
  }

  private pair(opener: Opener, closer: Token, use: number, inner: readonly Opener[]): void {
    const { context, done } = this
    const depth = 1 + inner.reduce((deepest, one) => Math.max(deepest, one.depth), 0)
    if (depth > MAX_NESTING) throw new MarksTooDeep(closer.start.line)
    const between = asData(done.splice(opener.at + 2), this.style)
    done.length = opener.at
    const [pair, marks, text] = this.style.types(use)
    const [first, last] = [opener.token, closer]
    const opening: Token = { type: marks, start: moved(first.end, -use), end: { ...first.end } }
    const closing: Token = { type: marks, start: { ...last.start }, end: moved(last.start, use) }
    const whole: Token = { type: pair, start: { ...opening.start }, end: { ...closing.end } }
    const content: Token = { type: text, start: { ...opening.end }, end: { ...closing.start } }
    first.end = { ...opening.start }
    last.start = { ...closing.end }
    if (lengthOf(first) > 0) this.put(first, opener.mark, 0)
    const outer = this.openers.at(-1)
    if (outer) outer.depth = Math.max(outer.depth, depth)
    done.push(['enter', whole, context], ['enter', opening, context], ['exit', opening, context])
    done.push(['enter', content, context])
    for (const event of resolveAll(context.parser.constructs.insideSpan.null ?? [], between, context)) done.push(event)
    done.push(['exit', content, context], ['enter', closing, context], ['exit', closing, context])
    done.push(['exit', whole, context])
  }
}

/** Marks that found no partner are text. */
function asData(events: Event[], { sequence }: Style): Event[] {
  for (const [, token] of events) if (token.type === sequence) token.type = 'data'
  return events
}

function lengthOf({ start, end }: Token): number {
  return end.offset - start.offset
}

function moved(point: Token['start'], by: number): Token['start'] {
  return { ...point, column: point.column + by, offset: point.offset + by, _bufferIndex: point._bufferIndex + by }
}
