import type { ElementContent } from 'hast'
import type { Blockquote, List, ListItem, Parents, TableRow } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import { element } from './element'
import type { RenderLabels } from './render-options'

/** An alert is a box with its kind in words. */
export function blockquote(state: State, node: Blockquote, labels: RenderLabels): ElementContent {
  const kind = node.data?.alert
  if (!kind) return defaultHandlers.blockquote(state, node)
  const title = element('p', { className: ['alert-title'] }, [labels.alerts[kind]])
  return element('div', { className: ['alert', `alert-${kind}`] }, state.wrap([title, ...state.all(node)], true))
}

/**
 * A header without words heads nothing: readers of the page by ear would hear an empty name. Cells beyond the header, as
 * an unescaped bar makes them, are shown as well: GFM would leave their text out.
 */
export function tableRow(state: State, node: TableRow, parent: Parents | undefined): ElementContent {
  const row = defaultHandlers.tableRow(state, node, parent)
  const width = row.children.filter(({ type }) => type === 'element').length
  const beyond = node.children.slice(width).map((cell) => element('td', {}, state.all(cell)))
  row.children.push(...beyond)
  for (const cell of row.children) {
    if (cell.type === 'element' && cell.children.length === 0) cell.tagName = 'td'
  }
  return row
}

/** One loose item makes the list loose. Each would ask all the others: for 5,000 items that took 1.4 s. */
export function list(state: State, node: List): ElementContent {
  const spread = node.spread || node.children.some((item) => item.spread ?? item.children.length > 1)
  return defaultHandlers.list(state, { ...node, children: node.children.map((item) => ({ ...item, spread })) })
}

/** The item of a task list begins with its box, which says whether it is done. */
export function listItem(state: State, { checked, ...node }: ListItem, labels: RenderLabels): ElementContent {
  // Without its list an item goes by its own `spread`, which is that of the list.
  const item = defaultHandlers.listItem(state, node, undefined)
  if (typeof checked !== 'boolean') return item
  const label = checked ? labels.taskDone : labels.taskOpen
  const box = element('span', { className: ['task'], role: 'img', ariaLabel: label }, [checked ? '☑' : '☐'])
  item.properties.className = ['task-list-item']
  // In a tight list an item's paragraphs are dissolved in it.
  const paragraph = item.children.find((child) => child.type === 'element' && child.tagName === 'p')
  const words = paragraph?.type === 'element' ? paragraph : item
  words.children.unshift(box, { type: 'text', value: ' ' })
  return item
}
