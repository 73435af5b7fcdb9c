import type { InlineCode, Root } from 'mdast'
import { allNodes } from '../all-nodes'
import { CLOSING, type FormulaDelimiter } from './formula-rules'
import { typesetFormula } from './typeset-formula'

declare module 'mdast' {
  interface RootData {
    /** Formulas that can't be read: their source stands in the text. */
    unreadableFormulas?: readonly InlineCode[]
  }
}

/**
 * Gives each formula its TeX, and makes text of those that can't be typeset. Changes the tree it is given.
 */
export function markFormulas(root: Root): void {
  const unreadable: InlineCode[] = []
  for (const node of allNodes(root)) {
    if (!('children' in node)) continue
    for (const [index, child] of node.children.entries()) {
      if (child.type !== 'inlineCode' || !child.data?.formula) continue
      const { tex, isDisplay } = readSource(child.value)
      const mathml = typesetFormula(tex, isDisplay)
      if (mathml === undefined) {
        unreadable.push(child)
        node.children[index] = { type: 'text', value: child.value, ...(child.position && { position: child.position }) }
        continue
      }
      child.data.formula = { mathml }
      child.value = `$${tex.trim().replace(/\s*\n\s*/g, ' ')}$`
    }
  }
  if (unreadable.length > 0) root.data = { ...root.data, unreadableFormulas: unreadable }
}

function readSource(source: string): { tex: string; isDisplay: boolean } {
  const delimiters = ['$$', '$', '\\(', '\\['] as const satisfies readonly FormulaDelimiter[]
  const delimiter = delimiters.find((each) => source.startsWith(each)) ?? '$'
  const tex = source.slice(delimiter.length, -CLOSING[delimiter].length)
  return { tex, isDisplay: delimiter === '$$' || delimiter === '\\[' }
}
