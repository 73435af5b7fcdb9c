import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { plainText } from './plain-text'

/** Ids of the content carry it, so that no heading can take the place of a name that the page or a script uses. */
export const CONTENT_ID_PREFIX = 'content-'

/**
 * The anchors of a text's headings as writers know them from GitHub: lower case, dashes for spaces, numbered when equal.
 * `[…](#anchor)` leads to the heading of that anchor.
 */
export function headingAnchors(root: Root): Map<Heading, string> {
  const slugger = new GithubSlugger()
  const anchors = new Map<Heading, string>()
  for (const node of root.children) {
    if (node.type === 'heading') anchors.set(node, slugger.slug(plainText(node).text))
  }
  return anchors
}
