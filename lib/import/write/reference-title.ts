import { findExcess } from '../../markdown/limits/find-excess'
import { parseMarkdown } from '../../markdown/parse-markdown'
import { plainText } from '../../markdown/plain-text'
import { escapeLine, mayMean } from './escape-text'

/**
 * What stands behind `### `: a title as plain text, and where the source lies.
 *
 * @param isNamed whether the file defines links by name, so that `[1]` may be one
 */
export function referenceTitle(title: string, address: string | undefined, isNamed: boolean): string {
  const text = title.replace(/\s+/g, ' ').trim()
  const light = withAddress(escapeLine(text, 'light').replace(/[[\]]/g, '\\$&'), address)
  const isNameless = !(isNamed && text.includes('['))
  const isHarmless = !mayMean(text) && !text.includes('#')
  return isHarmless || (isNameless && shows(light, text, address))
    ? light
    : withAddress(escapeLine(text, 'strict'), address)
}

function withAddress(label: string, address: string | undefined): string {
  if (address === undefined) return label
  const isPlain = /^[^\s<>()\\&]+$/.test(address)
  return `[${label}](${isPlain ? address : `<${address.replace(/[\\<>&]/g, '\\$&')}>`})`
}

/** Whether a heading says this and nothing else. */
function shows(heading: string, text: string, address: string | undefined): boolean {
  if (findExcess(heading)) return false
  const [node, ...others] = parseMarkdown(`### ${heading}`).children
  if (others.length > 0 || node?.type !== 'heading' || plainText(node).text !== text) return false
  const [child, ...siblings] = node.children
  if (address === undefined) return node.children.every(({ type }) => type === 'text')
  return siblings.length === 0 && child?.type === 'link' && child.url === address
}
