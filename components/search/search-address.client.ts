/** What the address of the search page says. */
export interface SearchAddress {
  readonly query: string
  readonly tag?: string
  readonly page: number
}

/** Reads `?q=…&topic=…&page=…`; what is no page number is the first page. */
export function readSearchAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search)
  const tag = parameters.get('topic')
  const page = Number(parameters.get('page') ?? '1')
  return {
    query: (parameters.get('q') ?? '').trim(),
    ...(tag && { tag }),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

/** The address that says this, from the site's root. */
export function writeSearchAddress(path: string, { query, tag, page }: SearchAddress): string {
  const parameters = new URLSearchParams({
    q: query,
    ...(tag && { topic: tag }),
    ...(page > 1 && { page: String(page) }),
  })
  return `${path}?${parameters}`
}
