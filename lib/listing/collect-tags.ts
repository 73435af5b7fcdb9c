import { tagSlug } from '../addresses/tag-slug'

/** A tag with the questions that have it, in the order that they were given. */
export interface Tagged<Question> {
  readonly tag: string
  readonly count: number
  readonly questions: readonly Question[]
}

/** All tags by the name that they have in addresses, the most used first, then by name. */
export function collectTags<Question extends { readonly tags: readonly string[] }>(
  questions: readonly Question[],
): Map<string, Tagged<Question>> {
  const gathered = new Map<string, { tag: string; questions: Question[] }>()
  for (const question of questions) {
    for (const [slug, tag] of new Map(question.tags.map((tag) => [tagSlug(tag), tag]))) {
      const tagged = gathered.get(slug) ?? { tag, questions: [] }
      tagged.questions.push(question)
      gathered.set(slug, tagged)
    }
  }
  return new Map(
    [...gathered]
      .map(([slug, { tag, questions }]) => [slug, { tag, questions, count: questions.length }] as const)
      .sort(([slugA, a], [slugB, b]) => b.count - a.count || (slugA < slugB ? -1 : 1)),
  )
}
