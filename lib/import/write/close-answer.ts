import type { RootContent } from 'mdast'
import { nameOfHeading } from '../../content/parse/references/name-of-heading'
import { findReferencesHeading } from '../../content/parse/references/references-heading'
import { findExcess } from '../../markdown/limits/find-excess'
import { parseMarkdown } from '../../markdown/parse-markdown'
import { plainText } from '../../markdown/plain-text'

/** An answer that what is written below it can't become a part of. */
export interface ClosedAnswer {
  readonly markdown: string
  /** Whether a line of it would be taken for the heading of the references if none stood below it. */
  readonly namesReferences: boolean
}

const END = '\n\n## References\n'
const MARKS = /[`~<$\\:]|参考|來源|来源|文献|文獻|资料|資料|引用|出处|出處|链接|[Rr]ef|[Ss]ource|[Bb]ibl|[Cc]it/

/**
 * An answer without blank lines around it, and with a code block, a formula or a comment closed that its end leaves
 * open: it would swallow the references.
 */
export function closeAnswer(answer: string): ClosedAnswer {
  const markdown = answer
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
  if (!MARKS.test(markdown) || findExcess(markdown)) return { markdown, namesReferences: false }
  const closed = [markdown, ...closings(markdown)].find(isClosed) ?? markdown
  return { markdown: closed, namesReferences: findReferencesHeading(parseMarkdown(closed)) !== undefined }
}

function isClosed(markdown: string): boolean {
  const last = parseMarkdown(markdown + END).children.at(-1)
  return last !== undefined && isHeading(last)
}

function isHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2 && nameOfHeading(plainText(node).text) === 'exact'
}

/** What may close it: the fence that the last block begins with, or HTML that is written as the text that it shows as. */
function closings(markdown: string): string[] {
  const fences = [...markdown.matchAll(/^ {0,3}(`{3,}|~{3,}|\$\$|\\\[)/gm)].map(([, fence = '']) => fence)
  const closed = [...new Set(fences)].map((fence) => `${markdown}\n${fence === '\\[' ? '\\]' : fence}`)
  const asText = markdown.replace(/^( {0,3})<(?=[!?]|script|pre|style|textarea)/gim, '$1\\<')
  return [...closed, asText]
}
