import { Parser } from 'htmlparser2'
import { PAGE_POLICY } from '../outputs/headers/security-headers'
import type { IslandScripts } from './island-scripts'

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster']

/** A stretch of a page: offsets in UTF-16 code units, end exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** What has to be known of a page that Next wrote. */
interface Reading {
  /** Where an attribute can be put into the root element. */
  rootStart: number | undefined
  headStart: number | undefined
  headEnd: number | undefined
  readonly removed: Stretch[]
  /** Where the addresses within the site begin. */
  readonly addresses: number[]
  readonly islands: Set<string>
}

/**
 * A page of Next as it is published: with our own scripts in place of all that Next wrote for its own, so that none stands
 * in it, and with its policy for hosts that send no headers.
 *
 * @param base what the site stands under (`/wenda`): it comes before all addresses within the site, and `data-base` of the
 *   root element tells it to the scripts
 * @throws Error for a page that is whole only once Next's scripts have run, or has no head
 */
export function publishedPage(html: string, scripts: IslandScripts, base: string): string {
  const { rootStart, headStart, headEnd, removed, addresses, islands } = readPage(html)
  if (headStart === undefined || headEnd === undefined) throw new Error('a page without <head>')
  const policy = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`
  const prefix = base.replaceAll('&', '&amp;')
  const based = base === '' ? [] : addresses.map((start) => ({ start, end: start, text: prefix }))
  const root =
    base === '' || rootStart === undefined ? [] : [{ start: rootStart, end: rootStart, text: ` data-base="${prefix}"` }]
  return replaced(html, [
    ...root,
    ...based,
    { start: headStart, end: headStart, text: `${policy}<script src="${prefix}/${scripts.blocking}"></script>` },
    ...removed.map((stretch) => ({ ...stretch, text: '' })),
    { start: headEnd, end: headEnd, text: scriptTags(scripts, [...islands], prefix) },
  ])
}

function readPage(html: string): Reading {
  const reading: Reading = {
    rootStart: undefined,
    headStart: undefined,
    headEnd: undefined,
    removed: [],
    addresses: [],
    islands: new Set(),
  }
  let scriptStart: number | undefined
  let ofTag: number[] = []
  const parser = new Parser({
    onattribute(name, value, quote) {
      const offset = addressIn(name, value)
      // React puts every value between quotes; the second one stands right before the end.
      if (offset !== undefined && quote) ofTag.push(html.lastIndexOf(quote, parser.endIndex - 2) + 1 + offset)
    },
    onopentag(name, attributes) {
      const starts = ofTag
      ofTag = []
      if (name === 'html') reading.rootStart ??= parser.startIndex + '<html'.length
      if (name === 'head') reading.headStart ??= parser.endIndex + 1
      else if (name === 'script' && attributes.type !== 'application/ld+json') scriptStart = parser.startIndex
      else if (name === 'link' && /preload|prefetch/i.test(attributes.rel ?? ''))
        reading.removed.push({ start: parser.startIndex, end: parser.endIndex + 1 })
      else if (name === 'template') throw new Error('a page that only scripts complete')
      else reading.addresses.push(...starts)
      if (attributes['data-island'] !== undefined) reading.islands.add(attributes['data-island'])
    },
    onclosetag(name) {
      if (name === 'head') reading.headEnd ??= parser.startIndex
      if (name !== 'script' || scriptStart === undefined) return
      reading.removed.push({ start: scriptStart, end: parser.endIndex + 1 })
      scriptStart = undefined
    },
  })
  parser.end(html)
  return reading
}

/** Where an attribute's value names a place within the site: from what character on; `undefined` where it names none. */
function addressIn(name: string, value: string): number | undefined {
  if (ADDRESSES.includes(name)) return /^\/(?!\/)/.test(value) ? 0 : undefined
  // Of `<meta http-equiv="refresh">`, which leads from a duplicate to the question that it is one of.
  return name === 'content' ? /^\d+;url=(?=\/(?!\/))/.exec(value)?.[0].length : undefined
}

function scriptTags(scripts: IslandScripts, islands: readonly string[], base: string): string {
  const others = scripts.filesOf(islands).filter((path) => path !== scripts.entry)
  const preloads = others.map((path) => `<link rel="modulepreload" href="${base}/${path}">`).join('')
  return `${preloads}<script type="module" src="${base}/${scripts.entry}"></script>`
}

function replaced(html: string, changes: readonly (Stretch & { readonly text: string })[]): string {
  const pieces: string[] = []
  let end = 0
  for (const change of changes.toSorted((a, b) => a.start - b.start)) {
    pieces.push(html.slice(end, change.start), change.text)
    end = change.end
  }
  return pieces.join('') + html.slice(end)
}
