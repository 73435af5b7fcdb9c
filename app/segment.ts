/**
 * A dynamic segment of an address as text: Next hands it over percent-encoded or decoded, depending on the command.
 * Slugs hold no `%`, so that decoding a decoded one changes nothing. `undefined` where the encoding is broken.
 */
export function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch {
    return undefined
  }
}

/** A page number as the addresses write it: 2 and up, in plain digits; the first page is the list itself. */
export function decodePage(segment: string): number | undefined {
  return /^[1-9]\d{0,6}$/.test(segment) && segment !== '1' ? Number(segment) : undefined
}

/** The segments of all pages of a list but the first, as `generateStaticParams` wants them. */
export function pageParams(pageCount: number): { page: string }[] {
  return Array.from({ length: Math.max(0, pageCount - 1) }, (_, index) => ({
    page: String(index + 2),
  }))
}

/**
 * The parameters, or one placeholder where there are none: Next's export takes an empty list for a forgotten one. The
 * placeholder is no slug, so its page is the 404 page.
 */
export function orPlaceholder<Params>(params: Params[], placeholder: Params): Params[] {
  return params.length > 0 ? params : [placeholder]
}
