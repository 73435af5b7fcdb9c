import { fragmentTerms } from './fragment-terms'

/**
 * An address that opens a page at the words of an excerpt: `…#:~:text=start,end`, or the whole excerpt where it is short.
 * An anchor stays (`#top:~:text=…`), and so does an address that has a directive already.
 *
 * Source: WICG "Text Fragments" (Scroll To Text Fragment).
 */
export function textFragmentUrl(url: string, excerpt: string): string {
  if (url.includes(':~:')) return url
  const terms = fragmentTerms(excerpt)
  if (terms.length === 0) return url
  const hash = url.includes('#') ? '' : '#'
  return `${url}${hash}:~:text=${terms.map(encodeTerm).join(',')}`
}

/** `-`, `,` and `&` have a meaning of their own in the directive, so they are encoded as well. */
function encodeTerm(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D')
}
