import type { InlineCode, Root } from 'mdast'
import { allNodes } from '../all-nodes'
import { CLOSING, type FormulaDelimiter } from './formula-rules'
import { typesetFormula } from './typeset-formula'

declare module 'mdast' {
  interface RootData {
    /** Formulas that can't be read: their source is shown as code. */
    unreadableFormulas?: readonly InlineCode[]
  }
}

/**
 * Gives each formula its TeX and its MathML; those that can't be typeset stay the code that they are, with their source as
 * it is written. Changes the tree it is given.
 */
export function markFormulas(root: Root): void {
  const unreadable: InlineCode[] = []
  for (const node of allNodes(root)) {
    if (!('children' in node)) continue
    for (const child of node.children) {
      if (child.type !== 'inlineCode' || !child.data?.formula) continue
      const { tex, isDisplay } = readSource(child.value)
      const mathml = typesetFormula(tex, isDisplay)
      if (mathml === undefined) {
        unreadable.push(child)
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
