import { languageGroup } from '../text/language-group'

/** Questions by their language, as {@link languageGroup} names it, in their order; the language of most comes first. */
export function byLanguage<Question extends { readonly language: string }>(
  questions: readonly Question[],
): ReadonlyMap<string, readonly Question[]> {
  const groups = new Map<string, Question[]>()
  for (const question of questions) {
    const name = languageGroup(question.language)
    const group = groups.get(name)
    if (group) group.push(question)
    else groups.set(name, [question])
  }
  return new Map([...groups].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1)))
}
