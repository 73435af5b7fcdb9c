import { htmlTagNames } from 'html-tag-names'
import type { Html, Root } from 'mdast'
import { allNodes } from './all-nodes'

/** An element of HTML that a text has in its markup, and where it stands first. */
export interface HtmlTag {
  readonly name: string
  readonly position?: Html['position']
}

declare module 'mdast' {
  interface RootData {
    /** The elements of HTML that are shown as the text that they are. */
    htmlTags?: readonly HtmlTag[]
  }
}

// Other names in brackets are no markup: `Vec<T>`.
const VOCABULARY = new Set(htmlTagNames)
// It breaks the line.
const UNDERSTOOD = new Set(['br'])

const TAG = /<!--[\s\S]*?-->|<\/?([a-z][a-z0-9]*)(?=[\s/>])/gi

/** The elements of a tree's raw HTML, each once, in the order of the text; to be asked before it becomes text. */
export function htmlTags(root: Root): HtmlTag[] {
  const found = new Map<string, HtmlTag>()
  for (const node of allNodes(root)) {
    if (node.type !== 'html') continue
    for (const [, written] of node.value.matchAll(TAG)) {
      const name = written?.toLowerCase()
      if (name === undefined || !VOCABULARY.has(name) || UNDERSTOOD.has(name) || found.has(name)) continue
      found.set(name, { name, ...(node.position && { position: node.position }) })
    }
  }
  return [...found.values()]
}
