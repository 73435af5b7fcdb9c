import type { Link, LinkReference, Nodes } from 'mdast'
import { allNodes } from '../../markdown/all-nodes'
import { plainText } from '../../markdown/plain-text'
import type { FileReport } from '../check/file-report'
import { isNote } from '../check/report-footnotes'
import { type PendingLink, reportLink, reportLinkWithoutText } from '../check/report-link'
import { resolveImage, resolveLink } from '../check/resolve-link'
import type { ParsedBody } from './parse-body'

/**
 * The links and images of a file that have to be looked up in other files; those that are broken by themselves are
 * reported.
 *
 * @param anchors those of the headings that its page shows
 * @param path the file's, relative to the content folder
 * @param references links and definitions that are checked as references
 */
export function collectLinks(
  { root, placeOf }: Pick<ParsedBody, 'root' | 'placeOf'>,
  anchors: ReadonlySet<string>,
  path: string,
  report: FileReport,
  references: ReadonlySet<Nodes> = new Set(),
): PendingLink[] {
  const links: PendingLink[] = []
  const nodes = [...allNodes(root)]
  const shown = new Set(nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])))
  const linked = new Set(nodes.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])))
  for (const node of nodes) {
    if ((node.type === 'link' || node.type === 'linkReference') && !references.has(node) && isEmpty(node))
      reportLinkWithoutText(placeOf(node), report)
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') continue
    if (node.type === 'definition' && isNote(node)) continue
    // A definition is the address of an image, of a link or of both, by what names it.
    const isImage = node.type === 'image' || (node.type === 'definition' && shown.has(node.identifier))
    const isLink = !isImage || (node.type === 'definition' && linked.has(node.identifier))
    const place = placeOf(node)
    if (isImage) links.push(...reportLink(resolveImage(node.url), node.url, place, anchors, report))
    if (!isLink) continue
    const target = resolveLink(node.url, path)
    if (!references.has(node)) links.push(...reportLink(target, node.url, place, anchors, report))
    // The answer may name the same definition: then a heading in the file is still looked for.
    else if (node.type === 'definition' && (target.kind === 'question' || target.kind === 'source'))
      links.push({ target, url: node.url, place, isReference: true })
  }
  return links
}

/** Whether nothing of a link can be seen: an image is something. */
function isEmpty(link: Link | LinkReference): boolean {
  return (
    plainText(link).text.trim() === '' &&
    ![...allNodes(link)].some(({ type }) => type === 'image' || type === 'imageReference')
  )
}
