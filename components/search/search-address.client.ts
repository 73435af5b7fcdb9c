/** What the address of the search page says. */
export interface SearchAddress {
  readonly query: string
  readonly topic?: string
  readonly page: number
}

/** Reads `?q=…&topic=…&page=…`; what is no page number is the first page. */
export function readSearchAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search)
  const topic = parameters.get('topic')
  const page = Number(parameters.get('page') ?? '1')
  return {
    query: (parameters.get('q') ?? '').trim(),
    ...(topic && { topic }),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

/** The address that says this, from the site's root. */
export function writeSearchAddress(path: string, { query, topic, page }: SearchAddress): string {
  const parameters = new URLSearchParams({
    q: query,
    ...(topic && { topic }),
    ...(page > 1 && { page: String(page) }),
  })
  return `${path}?${parameters}`
}
