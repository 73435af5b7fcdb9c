import { sourceLinksOf } from '../../catalogue/pages/question-page'
import { digestOf } from '../../store/digest'
import type { Output } from '../output'
import { twinOf } from './twin-of'

/** Each question as Markdown, at the address of its page with `.md` behind it; a duplicate has none. */
export const markdownTwins: Output = {
  owns: (path) => /^questions\/[^/]+\.md$/.test(path),
  *files(catalogue) {
    for (const entry of catalogue.questions) {
      yield {
        path: `questions/${entry.slug}.md`,
        madeFrom: digestOf('twin', catalogue.site, entry.digest, sourceLinksOf(catalogue, entry)),
        make: () => new TextEncoder().encode(twinOf(catalogue, entry)),
      }
    }
  },
}
