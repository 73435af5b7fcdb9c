import { httpUrl } from '../parse/field-values'
import type { FileReport, Place } from './file-report'
import { quoteFound } from './quote-found'
import type { FileTarget, ImageTarget, LinkTarget } from './resolve-link'

/** A link to a file of the folder, or an image: whether it is there is known only when all files are. */
export interface PendingLink {
  readonly target: FileTarget | ImageTarget
  readonly url: string
  readonly place: Place
  /** A reference leads there too, which says where the file is missing. */
  readonly isReference?: true
}

/** Checks a link or an image as far as its own file tells; gives back what other files have to tell, if anything. */
export function reportLink(
  target: LinkTarget,
  url: string,
  place: Place,
  anchors: ReadonlySet<string>,
  report: FileReport,
): readonly PendingLink[] {
  switch (target.kind) {
    case 'question':
    case 'source':
    case 'image':
      return [{ target, url, place }]
    case 'fragment':
      if (!anchors.has(target.anchor)) reportFragment(url, place, anchors, report)
      return []
    case 'broken':
      if (target.issue === 'link-invalid') reportBrokenLink(url, place, report)
      else reportBrokenImage(url, place, report)
      return []
    case 'web':
    case 'mail':
      return []
  }
}

function reportFragment(url: string, place: Place, anchors: ReadonlySet<string>, report: FileReport): void {
  const some = [...anchors].slice(0, 8).map((anchor) => `#${anchor}`)
  report.add('link-missing-heading', place, {
    found: `a link to ${quoteFound(url)}`,
    expected: some.length > 0 ? `one of ${some.join(', ')}` : 'a heading of this file',
    fix: 'link to a heading that is there, or delete the link',
  })
}

function reportBrokenLink(url: string, place: Place, report: FileReport): void {
  report.add('link-invalid', place, {
    found: `a link to ${quoteFound(url)}`,
    expected: 'an http(s) or mailto: address, a path to a file under questions/ or sources/, or #heading',
    fix: 'write the whole address with https://, or the relative path of the .md file',
  })
}

function reportBrokenImage(url: string, place: Place, report: FileReport): void {
  const isWeb = httpUrl(url) !== undefined
  report.add('image-invalid', place, {
    found: `an image at ${quoteFound(url)}`,
    expected: 'a path from / to a file in public/: nothing is loaded from another host',
    fix: `put the picture into public/images/ and write its path, ${pathOfPicture(url)}${isWeb ? ', or write a link to it: delete the !' : ''}`,
  })
}

/** Where a picture would lie under its own name; only how such a path looks where its address doesn't name it. */
function pathOfPicture(url: string): string {
  const name = /[\w-][\w.-]*\.(?:png|jpe?g|gif|svg|webp|avif)(?=$|[?#])/iu.exec(url)?.[0]
  return name === undefined ? 'as /images/….png' : `/images/${name}`
}

/** Reports a link that nobody can see or follow. */
export function reportLinkWithoutText(place: Place, report: FileReport): void {
  report.add('link-without-text', place, {
    found: 'a link without words',
    expected: 'words between [ and ]: nothing else of a link is shown',
    fix: 'write the words of the link between [ and ], or put the bare address in its place',
  })
}
