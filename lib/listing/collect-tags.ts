import { topicSlug } from '../addresses/tag-slug'

/** A topic with the questions that have it, in the order that they were given. */
export interface Topic<Question> {
  readonly tag: string
  readonly count: number
  readonly questions: readonly Question[]
}

/** All topics by the name that they have in addresses, the most used first, then by name. */
export function collectTopics<Question extends { readonly tags: readonly string[] }>(
  questions: readonly Question[],
): Map<string, Topic<Question>> {
  const gathered = new Map<string, { tag: string; questions: Question[] }>()
  for (const question of questions) {
    for (const [slug, tag] of new Map(question.tags.map((tag) => [topicSlug(tag), tag]))) {
      const topic = gathered.get(slug) ?? { tag, questions: [] }
      topic.questions.push(question)
      gathered.set(slug, topic)
    }
  }
  return new Map(
    [...gathered]
      .map(([slug, { tag, questions }]) => [slug, { tag, questions, count: questions.length }] as const)
      .sort(([slugA, a], [slugB, b]) => b.count - a.count || (slugA < slugB ? -1 : 1)),
  )
}
