import type { Question } from '../../records/question'
import type { SearchText } from '../../search/tokens/search-document'

/** What search reads of a question. */
export function searchTextOf({ title, alsoAsked = [], answer, tags, references }: Question): SearchText {
  return {
    // Other ways to ask it are found as the title is.
    title: [title, ...alsoAsked].join('\n'),
    answer: answer.text,
    tags,
    references: references.map((reference) => ({
      title: reference.title,
      ...(reference.excerpt && { excerpt: reference.excerpt.text }),
    })),
  }
}
