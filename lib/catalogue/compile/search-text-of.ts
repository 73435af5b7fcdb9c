import type { Question } from '../../records/question'
import type { SearchText } from '../../search/tokens/search-document'

/** What search reads of a question. */
export function searchTextOf({ title, answer, tags, references }: Question): SearchText {
  return {
    title,
    answer: answer.text,
    tags,
    references: references.map((reference) => ({
      title: reference.title,
      ...(reference.excerpt && { excerpt: reference.excerpt.text }),
    })),
  }
}
