/** What a report of a sentence says. */
export interface SentenceReport {
  readonly question: string
  readonly sentence: string
  /** The references that the sentence rests on, as the panel numbers them. */
  readonly references: readonly { readonly number: number; readonly title: string }[]
  /** The address of the page, at the sentence. */
  readonly page: string
}

/** Where reports go: the forms of a repository, or else whoever is responsible, by mail or by a page of theirs. */
export type ReportPlace = { readonly repository: string } | { readonly contact: string }

/**
 * The address that opens a report with everything filled in: a repository's new-issue page, or a mail. A page of
 * somebody else's can't be filled in.
 *
 * Source: GitHub's, Gitea's and Forgejo's query parameters `title` and `body`; RFC 6068 for mail.
 */
export function reportAddress(place: ReportPlace, { question, sentence, references, page }: SentenceReport): string {
  const named = references.map(({ number, title }) => `[${number}] ${title}`)
  const body = [question, `> ${sentence}`, ...named, page].join('\n\n')
  if ('contact' in place) {
    if (!place.contact.startsWith('mailto:')) return place.contact
    const lines = body.replaceAll('\n', '\r\n')
    return `${place.contact}?subject=${encodeURIComponent(question)}&body=${encodeURIComponent(lines)}`
  }
  const url = new URL(`${place.repository.replace(/\/+$/, '')}/issues/new`)
  url.searchParams.set('title', question)
  url.searchParams.set('body', body)
  return url.href
}
