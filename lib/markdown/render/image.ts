import type { ElementContent } from 'hast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'

/** The addresses that images may have: `//host` has no scheme that a list could bar. */
export const SITE_IMAGE = /^\/[^/\\]/

/** An image of the site's own; its words where it would come from elsewhere. */
export function image(state: State, url: string, alt: string | null | undefined): ElementContent {
  const words = alt ?? ''
  // The check refuses other hosts; a page loads nothing from them even if it were asked to.
  if (!SITE_IMAGE.test(url)) return { type: 'text', value: words }
  return defaultHandlers.image(state, {
    type: 'image',
    url: inNfc(url),
    alt: words,
    data: { hProperties: { loading: 'lazy' } },
  })
}

/** The path of an image as its file is published, with its name in NFC. */
function inNfc(url: string): string {
  try {
    const path = decodeURIComponent(url)
    const composed = path.normalize('NFC')
    return composed === path ? url : composed.split('/').map(encodeURIComponent).join('/')
  } catch {
    // The check refuses it.
    return url
  }
}
