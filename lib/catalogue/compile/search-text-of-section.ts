import type { Source } from '../../records/source'
import type { SearchText } from '../../search/tokens/search-document'
import type { Section } from './sections-of'

/** What search reads of a section: the heading as a title, the article's title as a source's, the text as an answer. */
export function searchTextOfSection({ title }: Pick<Source, 'title'>, { heading, text }: Section): SearchText {
  return { title: heading === '' ? title : heading, answer: text, tags: [], references: [{ title }] }
}
