import type { QuestionEntry } from './content'

/** The questions on either side of one in a list; what isn't there is absent. */
export interface Neighbours {
  readonly newer?: QuestionEntry
  readonly older?: QuestionEntry
}

// With fewer in a language, going on within it would end where it begins.
const ENOUGH = 3

/**
 * The neighbours of each question in a list, by its slug: the nearest in its own language, where that has three questions
 * or more, so that readers needn't change theirs on the way; the nearest of all where there is none.
 *
 * @param questions newest first
 * @param languages the same by their language
 */
export function neighboursIn(
  questions: readonly QuestionEntry[],
  languages: ReadonlyMap<string, readonly QuestionEntry[]>,
): ReadonlyMap<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>()
  const note = (list: readonly QuestionEntry[]) => {
    for (const [place, { slug }] of list.entries()) {
      const newer = list[place - 1]
      const older = list[place + 1]
      neighbours.set(slug, { ...neighbours.get(slug), ...(newer && { newer }), ...(older && { older }) })
    }
  }
  note(questions)
  for (const group of languages.values()) if (group.length >= ENOUGH) note(group)
  return neighbours
}
