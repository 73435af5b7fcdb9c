import { snippetOf } from '../listing/question-card'
import type { Question } from '../records/question'
import type { SearchDocument } from '../search/search-document'

/** What search reads of a question. */
export function toSearchDocument({ slug, title, answer, date, tags, language, references }: Question): SearchDocument {
  return {
    slug,
    title,
    answer: answer.text,
    snippet: snippetOf(answer.text),
    date,
    tags,
    language,
    references: references.map((reference) => ({
      title: reference.title,
      ...(reference.excerpt && { excerpt: reference.excerpt.text }),
    })),
  }
}
