import type { RootContent } from 'mdast'
import { plainText } from '../../markdown/plain-text'
import { foldTitle } from './fold-title'

/**
 * A text's blocks without a first heading `# …` that says the title again, as many editors write it: the page says it
 * already. A first heading may be the title where that can't be read.
 */
export function withoutRepeatedTitle(blocks: readonly RootContent[], title: string | undefined): RootContent[] {
  const [first, ...others] = blocks
  const isRepeated =
    first?.type === 'heading' &&
    first.depth === 1 &&
    (title === undefined || foldTitle(plainText(first).text) === foldTitle(title))
  return isRepeated ? others : [...blocks]
}
