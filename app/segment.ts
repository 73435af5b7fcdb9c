import { pagesToRender } from '@/lib/catalogue/open-catalogue'
import type { PageKind, PageParams } from '@/lib/catalogue/routes'

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

/** The parameters of the pages of one kind that are to be rendered now, as Next wants them. */
export function paramsOf(kind: PageKind): PageParams['params'][] {
  return pagesToRender().flatMap((page) => (page.kind === kind ? [page.params] : []))
}
