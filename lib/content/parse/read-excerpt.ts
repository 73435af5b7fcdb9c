import type { Blockquote } from 'mdast'
import { plainText } from '../../markdown/plain-text'
import type { PlainText, TextBlock } from '../../records/text'

// What retrieval pipelines put between the parts of a chunk: `[heading3]Data[content]The model was…`.
const MARKER = /\[(heading[1-6]|content)\]/gi

/** The words of an excerpt, with chunk markers turned into heading blocks: they are never shown raw. */
export function readExcerpt(quote: Blockquote): PlainText {
  const { text, blocks } = plainText(quote.children)
  if (text.search(MARKER) < 0) return { text, blocks }
  let whole = ''
  const cut: TextBlock[] = []
  const add = (words: string, kind: TextBlock['kind']) => {
    const trimmed = words.trim()
    if (trimmed === '') return
    if (whole !== '') whole += '\n'
    cut.push({ kind, start: whole.length, end: whole.length + trimmed.length })
    whole += trimmed
  }
  for (const block of blocks) {
    const words = text.slice(block.start, block.end)
    let at = 0
    let isHeading = false
    for (const { 0: marker, 1: name = '', index } of words.matchAll(MARKER)) {
      add(words.slice(at, index), isHeading ? 'heading' : block.kind)
      isHeading = name.toLowerCase() !== 'content'
      at = index + marker.length
    }
    add(words.slice(at), isHeading ? 'heading' : block.kind)
  }
  return { text: whole, blocks: cut }
}
