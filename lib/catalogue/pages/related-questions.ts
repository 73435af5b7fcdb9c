import { relatedIndex } from '../../search/build/find-related'
import { languageGroup } from '../../text/language-group'
import type { QuestionEntry } from '../content'
import type { Related } from '../content-index'
import type { Texts } from '../texts'

/**
 * The most similar of some questions, those in the question's own language first: indexed when it is first asked, each
 * found once.
 *
 * @param questions newest first: of those that are equally similar the newer one is meant
 */
export function relatedQuestions(questions: readonly QuestionEntry[], texts: Texts): Related {
  // In development, while bodies are still missing: without them nothing is alike.
  if (questions.some(({ isFrontOnly }) => isFrontOnly)) return () => []
  let index: ReturnType<typeof relatedIndex> | undefined
  const places = new Map(questions.map(({ slug }, place) => [slug, place]))
  const found = new Map<string, readonly string[]>()
  return (slug) => {
    const place = places.get(slug)
    const known = found.get(slug)
    if (known || place === undefined) return known ?? []
    index ??= relatedIndex(
      texts.terms(questions).map(({ counted }) => counted),
      texts.collection,
      questions.map(({ language }) => languageGroup(language)),
    )
    const related = index(place).flatMap((other) => questions[other]?.slug ?? [])
    found.set(slug, related)
    return related
  }
}
