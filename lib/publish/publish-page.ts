import { Parser } from 'htmlparser2'
import { PAGE_POLICY } from '../outputs/headers/security-headers'
import type { IslandScripts } from './island-scripts'

/** A stretch of a page: offsets in UTF-16 code units, end exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** What has to be known of a page that Next wrote. */
interface Reading {
  headStart: number | undefined
  headEnd: number | undefined
  readonly removed: Stretch[]
  readonly islands: Set<string>
}

/**
 * A page of Next as it is published: with its islands' scripts in place of all that Next wrote for its own, so that no
 * script stands in it, and with its policy for hosts that send no headers.
 *
 * @throws Error for a page that is whole only once Next's scripts have run, or has no head
 */
export function publishedPage(html: string, scripts: IslandScripts): string {
  const { headStart, headEnd, removed, islands } = readPage(html)
  if (headStart === undefined || headEnd === undefined) throw new Error('a page without <head>')
  const policy = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`
  return replaced(html, [
    { start: headStart, end: headStart, text: policy },
    ...removed.map((stretch) => ({ ...stretch, text: '' })),
    { start: headEnd, end: headEnd, text: scriptTags(scripts, [...islands]) },
  ])
}

function readPage(html: string): Reading {
  const reading: Reading = { headStart: undefined, headEnd: undefined, removed: [], islands: new Set() }
  let scriptStart: number | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'head') reading.headStart ??= parser.endIndex + 1
      else if (name === 'script' && attributes.type !== 'application/ld+json') scriptStart = parser.startIndex
      else if (name === 'link' && /preload|prefetch/i.test(attributes.rel ?? ''))
        reading.removed.push({ start: parser.startIndex, end: parser.endIndex + 1 })
      else if (name === 'template') throw new Error('a page that only scripts complete')
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

function scriptTags(scripts: IslandScripts, islands: readonly string[]): string {
  const others = scripts.filesOf(islands).filter((path) => path !== scripts.entry)
  const preloads = others.map((path) => `<link rel="modulepreload" href="/${path}">`).join('')
  return `${preloads}<script type="module" src="/${scripts.entry}"></script>`
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
