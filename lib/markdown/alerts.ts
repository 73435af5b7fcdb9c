import type { Blockquote, Root } from 'mdast'
import { allNodes } from './all-nodes'

/** The kinds of alerts that GitHub knows. */
export const ALERT_KINDS = ['note', 'tip', 'important', 'warning', 'caution'] as const

export type AlertKind = (typeof ALERT_KINDS)[number]

declare module 'mdast' {
  interface BlockquoteData {
    /** Set where the quote is none, but an alert. */
    alert?: AlertKind
  }
}

const MARKER = /^\[!(\w+)\][ \t]*(?:\n|$)/

/**
 * Takes the marker of alerts (`> [!NOTE]` in a line of its own) out of their quotes, which carry the kind from then on.
 * Changes the tree it is given.
 */
export function markAlerts(root: Root): void {
  for (const node of allNodes(root)) {
    if (node.type === 'blockquote') markAlert(node)
  }
}

function markAlert(quote: Blockquote): void {
  const [paragraph, ...others] = quote.children
  const words = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  if (paragraph?.type !== 'paragraph' || words?.type !== 'text') return
  const marker = MARKER.exec(words.value)
  const alert = ALERT_KINDS.find((kind) => kind === marker?.[1]?.toLowerCase())
  // A marker alone in its text ends its line only where nothing follows.
  const isLine = marker?.[0].endsWith('\n') || paragraph.children.length === 1
  if (!marker || !alert || !isLine || (others.length === 0 && isBare(words.value, paragraph.children.length))) return
  words.value = words.value.slice(marker[0].length)
  if (words.position && marker[0].endsWith('\n')) {
    words.position.start = { line: words.position.start.line + 1, column: 1 }
  }
  if (words.value === '') paragraph.children.shift()
  if (paragraph.children.length === 0) quote.children = others
  quote.data = { ...quote.data, alert }
}

/** A marker without anything to say stays as it is written. */
function isBare(text: string, siblings: number): boolean {
  return siblings === 1 && text.replace(MARKER, '').trim() === ''
}
