import { ATTRIBUTES } from './rules/attributes'
import { ELEMENTS } from './rules/elements'
import { OBSIDIAN } from './rules/obsidian'
import type { Names } from './rules/rule'
import { SHORTCODES } from './rules/shortcodes'

/** Markdown without what only one tool understands, and what that has cost. */
export interface PlainMarkdown {
  readonly markdown: string
  readonly losses: readonly string[]
}

const CODE = /(^ {0,3}(?:```|~~~)[\s\S]*?^ {0,3}(?:```|~~~)[ \t]*$|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`))/gm
const RULES = [...SHORTCODES, ...ELEMENTS, ...OBSIDIAN, ...ATTRIBUTES]

/** Replaces what Hugo, Hexo, Jekyll, VitePress, Obsidian, Notion, Feishu and Yuque add to Markdown; code stays as it is. */
export function plainMarkdown(markdown: string, names: Names): PlainMarkdown {
  const losses = new Set<string>()
  let text = markdown
  for (const { pattern, put, loss, holdsCode } of RULES) {
    const replaced = (part: string) =>
      part.replace(pattern, (...args: (string | undefined)[]) => {
        const lost = loss?.(args, names)
        if (lost) losses.add(lost)
        return put(args, names)
      })
    text = holdsCode ? replaced(text) : besidesCode(text, replaced)
  }
  // What was taken out leaves its blank lines.
  const tidy = text === markdown ? text : besidesCode(text, (part) => part.replace(/\n{3,}/g, '\n\n'))
  return { markdown: tidy, losses: [...losses] }
}

function besidesCode(text: string, change: (part: string) => string): string {
  // Three parts each: text, code, and the backticks of the code.
  return text
    .split(CODE)
    .map((part = '', at) => (at % 3 === 0 ? change(part) : at % 3 === 1 ? part : ''))
    .join('')
}
