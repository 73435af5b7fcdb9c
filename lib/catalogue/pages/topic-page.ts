import { paths } from '../../addresses/paths'
import type { Dictionary } from '../../dictionary/en'
import { fill } from '../../dictionary/fill'
import type { Topic } from '../../listing/collect-topics'
import { paginate } from '../../listing/paginate'
import type { TopicPage } from '../../records/pages'
import type { Catalogue } from '../catalogue'
import type { QuestionEntry } from '../content'

/** One page of the questions that have a topic, or `undefined` where it has no such page. */
export function topicPage(
  catalogue: Catalogue,
  { tag, questions }: Topic<QuestionEntry>,
  page: number,
  dictionary: Dictionary,
): TopicPage | undefined {
  const part = paginate(questions, page)
  if (!part) return undefined
  const title = fill(dictionary.topic, { tag })
  return {
    site: catalogue.site,
    title: page === 1 ? title : `${title} – ${fill(dictionary.page, { n: page })}`,
    canonicalPath: paths.topic(tag, page),
    isIndexed: true,
    tag,
    items: part.items.map((entry) => catalogue.cardOf(entry)),
    total: questions.length,
    page,
    pageCount: part.pageCount,
  }
}
