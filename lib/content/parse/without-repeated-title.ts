import type { RootContent } from 'mdast'
import { plainText } from '../../markdown/plain-text'
import { foldTitle } from './fold-title'

/**
 * A text's blocks without a first heading `# …` that says the title again, as many editors write it: the page says it
 * already.
 */
export function withoutRepeatedTitle(blocks: readonly RootContent[], title: string | undefined): RootContent[] {
  const [first, ...others] = blocks
  const isRepeated =
    title !== undefined &&
    first?.type === 'heading' &&
    first.depth === 1 &&
    foldTitle(plainText(first).text) === foldTitle(title)
  return isRepeated ? others : [...blocks]
}
