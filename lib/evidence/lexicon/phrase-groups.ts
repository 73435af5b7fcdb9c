import { tokenize } from '../tokens/tokenize'

/** Groups of phrases: for each phrase, as {@link phraseKey} writes it, the groups that it belongs to. */
export type PhraseGroups = ReadonlyMap<string, ReadonlySet<number>>

/** The keys of tokens in a row as one key. */
export function phraseKey(keys: readonly string[]): string {
  return keys.join(' ')
}

/** Phrases parted by spaces, as their keys; an underscore stands for a space within one. */
export function phraseKeys(phrases: string): string[] {
  return phrases
    .trim()
    .split(/\s+/u)
    .map((phrase) => phraseKey(tokenize(phrase.replaceAll('_', ' ')).map((token) => token.key)))
}

/** The groups of a text, parted by upright bars or the ends of lines. */
export function phraseGroups(text: string): PhraseGroups {
  const groups = new Map<string, Set<number>>()
  for (const [group, line] of text.trim().split(/[|\n]/u).entries())
    for (const key of phraseKeys(line)) groups.set(key, (groups.get(key) ?? new Set()).add(group))
  return groups
}

/** True where two phrases belong to one group. */
export function shareGroup(groups: PhraseGroups, first: string, second: string): boolean {
  const ofSecond = groups.get(second)
  if (!ofSecond) return false
  for (const group of groups.get(first) ?? []) if (ofSecond.has(group)) return true
  return false
}
