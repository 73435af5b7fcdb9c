import type { Nodes } from 'mdast'
import { allNodes } from '../../markdown/all-nodes'
import type { FileReport, Place } from './file-report'
import { quoteFound } from './quote-found'

// Names of the tools that a citation of ChatGPT points at: `turn0search3`.
const TOOLS =
  'search|news|view|fetch|image|file|product|forecast|finance|sports|time|maps|academia|reddit|business|click|msearch|video|event'

// Perplexity's names of what it read: `[web:3]`.
const READ = 'web|attached_file|conversation_history|generated_image|code_file|calculator_tool'

const THOUGHT =
  '(?:antml:|seed:)?(?:think|thinking|thoughts?|inner_thoughts?|reasoning|reflection|scratchpad|antthinking)'

/** What chat programs put into answers for themselves, each with what to do about it. */
const LEFTOVERS: readonly { readonly pattern: RegExp; readonly fix: (words: string) => string }[] = [
  {
    pattern: new RegExp(String.raw`<\/?${THOUGHT}(?:\s[^<>\n]*)?>|◁\/?think▷`, 'gi'),
    // Templates of some models leave out the first tag, so that the thoughts begin with the answer.
    fix: (words) =>
      /^.\//.test(words)
        ? `delete it with the thoughts that stand before it, or write the tag as \`code\``
        : `delete it with the thoughts that stand behind it, up to the tag that closes them, or write the tag as \`code\``,
  },
  {
    pattern: /\[?oai_citation[^\]\n]*\]?/gi,
    fix: () => 'delete it; an address that the answer was drawn from belongs under ## References: ### [title](address)',
  },
  {
    pattern: new RegExp(
      [
        `[\\ue200-\\ue2ff]+|(?:file|nav)?(?:cite|navlist)?(?:turn\\d+(?:${TOOLS})\\d+)+(?:L\\d+(?:-L?\\d+)?)?`,
        String.raw`:?contentReference\[[^\]\n]*\](?:\{[^}\n]*\})?|【?oaicite[^】\n\s]*】?`,
        String.raw`\[cite_start\]|\[cite:\s*\d[\d\s,]*\]|:antCitation\[[^\]\n]*\]|<cite index=[^>\n]*>|<grok:render[^>\n]*>`,
        String.raw`\[(?:${READ}):\d+\]|\[webpage \d+ (?:begin|end)\]|<\/?antArtifact\b[^<>\n]*>`,
      ].join('|'),
      'gi',
    ),
    fix: () => 'delete it: it points into a chat that no reader sees',
  },
  {
    pattern:
      /<[|｜][\w▁-]{2,40}[|｜]>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:antml:)?(?:tool_calls?|tool_response|function_calls?)>/g,
    fix: () => 'delete it, or write it as `code`',
  },
]

/** Reports what models leave behind in a text, code apart: each kind at its first place. */
export function reportLeftovers(nodes: readonly Nodes[], placeOf: (node: Nodes) => Place, report: FileReport): void {
  const firsts = LEFTOVERS.map(() => ({ found: '', place: undefined as Place | undefined, count: 0 }))
  for (const root of nodes) {
    for (const node of allNodes(root)) {
      if (node.type !== 'text') continue
      for (const [kind, { pattern }] of LEFTOVERS.entries()) {
        const first = firsts[kind]
        for (const { 0: words, index } of node.value.matchAll(pattern)) {
          if (!first) break
          first.count += 1
          if (first.place) continue
          first.found = words
          first.place = placeWithin(node.value, index, placeOf(node))
        }
      }
    }
  }
  for (const [kind, { found, place, count }] of firsts.entries()) {
    if (!place) continue
    report.add('model-leftover', place, {
      found: `${quoteFound(found)}, which a model left behind${count > 1 ? `, and ${count - 1} more` : ''}`,
      expected: 'the answer alone',
      fix: LEFTOVERS[kind]?.fix(found) ?? 'delete it',
    })
  }
}

function placeWithin(text: string, index: number, { line, column }: Place): Place {
  const before = text.slice(0, index).split('\n')
  const last = before.at(-1) ?? ''
  return before.length === 1
    ? { line, column: column + index }
    : { line: line + before.length - 1, column: last.length + 1 }
}
