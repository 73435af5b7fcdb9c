import type { FileReport, Place } from './file-report'
import { quoteFound } from './quote-found'
import { decode, type PendingLink, resolveLink } from './resolve-link'

/** Checks a link or an image as far as its own file tells; gives back what other files have to tell. */
export function reportLink(
  url: string,
  kind: 'link' | 'image',
  path: string,
  place: Place,
  anchors: ReadonlySet<string>,
  report: FileReport,
): PendingLink | undefined {
  if (kind === 'image') return reportImage(url, place, report)
  const target = resolveLink(url, path)
  if (target.kind === 'bad') {
    report.add('link-invalid', place, {
      found: `a link to ${quoteFound(url)}`,
      expected: 'an http(s) or mailto: address, a path to a file under questions/ or sources/, or #heading',
      fix: 'write the whole address with https://, or the relative path of the .md file',
    })
  }
  if (target.kind === 'anchor' && !anchors.has(target.anchor)) {
    report.add('link-missing-heading', place, {
      found: `a link to ${quoteFound(url)}`,
      expected:
        anchors.size > 0
          ? `one of ${[...anchors]
              .slice(0, 8)
              .map((anchor) => `#${anchor}`)
              .join(', ')}`
          : 'a heading of this file',
      fix: 'link to a heading that is there, or delete the link',
    })
  }
  return target.kind === 'file'
    ? { kind: 'file', path: target.path, url, place, ...(target.anchor && { anchor: target.anchor }) }
    : undefined
}

function reportImage(url: string, place: Place, report: FileReport): PendingLink | undefined {
  const path = decode(url)
  const isInside = path !== undefined && /^\/[^/\\]/.test(path) && !/[\\:?#]|(?:^|\/)\.\.?(?:\/|$)/.test(path)
  if (isInside) return { kind: 'image', path, url, place }
  report.add('image-invalid', place, {
    found: `an image at ${quoteFound(url)}`,
    expected: 'a path from / to a file in public/: nothing is loaded from another host',
    fix: '![…](/images/name.png)',
  })
  return undefined
}
