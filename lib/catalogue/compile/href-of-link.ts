import { paths } from '../../addresses/paths'
import { resolveLink } from '../../content/resolve-link'
import { nameOf } from '../../content/slug-of'
import { CONTENT_ID_PREFIX } from '../../markdown/heading-anchors'

/** The address in a page of what a link in a file leads to. */
export function hrefOfLink(url: string, file: string): string {
  const target = resolveLink(url, file)
  if (target.kind !== 'file') return url
  const slug = nameOf(target.path)
  const page = target.path.startsWith('questions/') ? paths.question(slug) : paths.source(slug)
  return target.anchor === undefined ? page : `${page}#${CONTENT_ID_PREFIX}${target.anchor}`
}
