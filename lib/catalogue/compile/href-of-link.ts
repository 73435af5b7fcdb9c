import { paths } from '../../addresses/paths'
import { resolveLink } from '../../content/check/resolve-link'
import { CONTENT_ID_PREFIX } from '../../markdown/heading-anchors'

/** The address in a page of what a link in a file leads to; `undefined` where it leads nowhere. */
export function hrefOfLink(url: string, file: string): string | undefined {
  const target = resolveLink(url, file)
  switch (target.kind) {
    case 'web':
    case 'mail':
      // Of the same scheme, which has no case, everything that reads the page is to think the same.
      return url.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase())
    case 'fragment':
      return fragment(target.anchor)
    case 'question':
      return paths.question(target.slug) + fragment(target.anchor)
    case 'source':
      return paths.source(target.slug) + fragment(target.anchor)
    case 'broken':
      return undefined
  }
}

/**
 * The same in a Markdown twin, which lies beside the twins of other questions; `undefined` also where a link leads to a
 * place of its own page. It has no address in it that a site under a path would have to change.
 */
export function hrefInTwin(url: string, file: string): string | undefined {
  const target = resolveLink(url, file)
  if (target.kind === 'question') return twinName(target.slug)
  if (target.kind === 'source') return `..${paths.source(target.slug)}`
  return target.kind === 'fragment' ? undefined : hrefOfLink(url, file)
}

/** The twin of a question as another twin names it. */
function twinName(slug: string): string {
  return paths.questionTwin(slug).slice(paths.questions.length + 1)
}

function fragment(anchor: string | undefined): string {
  return anchor === undefined ? '' : `#${CONTENT_ID_PREFIX}${anchor}`
}
