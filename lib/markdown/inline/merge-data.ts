import type { Code, Construct, Extension, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

// Where text can break off: at line ends, at the marks of CommonMark, GFM and formulas, and where addresses begin, which
// for mail is at any of its characters.
const BREAKS = [-5, -4, -3, ...codesOf('!$&*<[\\]_`~+-.'), ...codesOf('abcdefghijklmnopqrstuvwxyz0123456789')]

/**
 * Joins the pieces of plain text of a paragraph while it is read. micromark breaks text at each word and joins the pieces
 * at the end, each time moving all that follows in the paragraph: quadratic in the words of a paragraph. For unified,
 * after all extensions that read text.
 */
export function mergeData(this: Processor): void {
  const data = this.data()
  const hook: Construct = { name: 'mergeData', previous: joinLastPieces, tokenize: (_effects, _ok, nok) => nok }
  const text: Extension['text'] = Object.fromEntries(BREAKS.map((code) => [code, hook]))
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }]
}

/** Asked whether a construct can begin here: it says no, having joined the piece that ends here to the one before it. */
function joinLastPieces(this: TokenizeContext, _previous: Code): boolean {
  const { events } = this
  const [before, piece] = [events.at(-2), events.at(-1)]
  if (piece?.[0] === 'enter' && piece[1].type === 'data' && before?.[0] === 'exit' && before[1].type === 'data') {
    piece[1].start = before[1].start
    // What GFM has noted down about the text up to here.
    piece[1]._gfmAutolinkLiteralWalkedInto = before[1]._gfmAutolinkLiteralWalkedInto
    events.pop()
    events.pop()
    events[events.length - 1] = piece
  }
  return false
}

function codesOf(characters: string): number[] {
  return Array.from(characters + characters.toUpperCase(), (character) => character.charCodeAt(0))
}
