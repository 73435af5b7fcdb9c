import { relatedIndex } from '../../search/find-related'
import type { QuestionEntry } from '../content'
import type { Texts } from '../texts'

/**
 * The most similar questions of each, by slugs, best first; indexed when it is first asked.
 *
 * @param questions newest first: of those that are equally similar the newer one is meant
 */
export function relatedQuestions(questions: readonly QuestionEntry[], texts: Texts): (slug: string) => string[] {
  let index: ReturnType<typeof relatedIndex> | undefined
  const places = new Map(questions.map(({ slug }, place) => [slug, place]))
  return (slug) => {
    const place = places.get(slug)
    if (place === undefined) return []
    index ??= relatedIndex(
      texts.terms(questions).map(({ counted }) => counted),
      texts.collection,
    )
    return index(place).flatMap((other) => questions[other]?.slug ?? [])
  }
}
