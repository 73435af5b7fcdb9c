/** What a report of a sentence says. */
export interface SentenceReport {
  readonly question: string
  readonly sentence: string
  /** The references that the sentence rests on, as the panel numbers them. */
  readonly references: readonly { readonly number: number; readonly title: string }[]
  /** The address of the page, at the sentence. */
  readonly page: string
}

/**
 * The address of a repository's new-issue page with everything filled in. Source: GitHub's, Gitea's and Forgejo's query
 * parameters `title` and `body`.
 */
export function reportAddress(repository: string, { question, sentence, references, page }: SentenceReport): string {
  const named = references.map(({ number, title }) => `[${number}] ${title}`)
  const url = new URL(`${repository.replace(/\/+$/, '')}/issues/new`)
  url.searchParams.set('title', question)
  url.searchParams.set('body', [question, `> ${sentence}`, ...named, page].join('\n\n'))
  return url.href
}
