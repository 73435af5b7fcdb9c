import type { RootContent } from 'mdast'
import { plainText } from '../../markdown/plain-text'

/**
 * A text's blocks without a first heading `# …` that says the title again, as many editors write it: the page says it
 * already. Width, case and spaces make no difference.
 */
export function withoutRepeatedTitle(blocks: readonly RootContent[], title: string | undefined): RootContent[] {
  const [first, ...others] = blocks
  const isRepeated =
    title !== undefined && first?.type === 'heading' && first.depth === 1 && same(plainText(first).text, title)
  return isRepeated ? others : [...blocks]
}

function same(heading: string, title: string): boolean {
  return folded(heading) === folded(title)
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
