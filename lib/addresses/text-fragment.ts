// Long enough to be found once in a page, short enough for an address that a person can still look at.
const WHOLE_UNTIL = 60
const EDGE = 18

/**
 * An address that opens a page at the words of an excerpt: `…#:~:text=start,end`, or the whole excerpt where it is short.
 *
 * Ends are cut within one block, as a text fragment's ends must lie in one block each.
 * Source: WICG "Text Fragments" (Scroll To Text Fragment).
 */
export function textFragmentUrl(url: string, excerpt: string): string {
  const lines = excerpt
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const first = lines[0]
  const last = lines[lines.length - 1]
  if (first === undefined || last === undefined) return url
  const fragment =
    lines.length === 1 && [...first].length <= WHOLE_UNTIL
      ? encodeTerm(first)
      : `${encodeTerm(leading(first))},${encodeTerm(trailing(last))}`
  const hash = url.includes('#') ? '' : '#'
  return `${url}${hash}:~:text=${fragment}`
}

/** `-`, `,` and `&` have a meaning of their own in the directive, so they are encoded as well. */
function encodeTerm(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D')
}

/** The first few words, or characters where the script has no spaces. */
function leading(text: string): string {
  const words = text.split(' ')
  return words.length >= 8 ? words.slice(0, 5).join(' ') : [...text].slice(0, EDGE).join('')
}

function trailing(text: string): string {
  const words = text.split(' ')
  return words.length >= 8 ? words.slice(-5).join(' ') : [...text].slice(-EDGE).join('')
}
