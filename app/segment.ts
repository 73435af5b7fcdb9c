import { pagesToRender } from '@/lib/catalogue/open-catalogue'
import type { PageKind } from '@/lib/catalogue/routes'

/**
 * A dynamic segment of an address as text: Next hands it over percent-encoded or decoded, depending on the command.
 * Slugs hold no `%`, so that decoding a decoded one changes nothing. Empty, which is no slug, where the encoding is broken.
 */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch {
    return ''
  }
}

/**
 * A page number as the addresses write it: 2 and up, in plain digits; the first page is the list itself. NaN, which no
 * list has, for anything else.
 */
export function decodePage(segment: string): number {
  return /^[1-9]\d{0,6}$/.test(segment) && segment !== '1' ? Number(segment) : Number.NaN
}

/** The parameters of the pages of one kind that are to be rendered now, as Next wants them. */
export function paramsOf(kind: PageKind): Readonly<Record<string, string>>[] {
  return pagesToRender().flatMap((page) => (page.kind === kind ? [page.params] : []))
}
