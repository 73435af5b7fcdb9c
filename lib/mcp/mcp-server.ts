import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { Catalogue } from '../catalogue/catalogue'
import type { LoadFile } from '../search/query/index-files'
import { readEvidence } from './read-evidence'
import { readQuestion } from './read-question'
import { readSource } from './read-source'
import { searchContent } from './search-content'
import type { ToolResult } from './tool-result'

/** Where the tools get what they say. */
export interface Content {
  /** The content as it is now. */
  catalogue(): Catalogue
  /** What gives the files of the search index of that content. */
  indexFiles(): LoadFile
}

const INSTRUCTIONS =
  'Answers here are written by an AI model and may be wrong: each result says so, and names the references that an answer ' +
  'was drawn from. Pass the notice on with what you take from an answer, and check sentences with evidence_of_sentence.'
const VERSION = '1'
const DEFAULT_HITS = 5
const MOST_HITS = 20

const SLUG = z.string().min(1).max(300)
const READS = { readOnlyHint: true, openWorldHint: false }

/**
 * A server of the Model Context Protocol whose tools search and read the content. What they say is Markdown, and the same
 * as structured content; a request for what isn't there gets an error that says so.
 */
export function mcpServer({ catalogue, indexFiles }: Content): McpServer {
  const server = new McpServer({ name: 'wenda', version: VERSION }, { instructions: INSTRUCTIONS })
  server.registerTool(
    'search',
    {
      description: 'Finds questions and sources by words, in Chinese and English; gives their slugs.',
      inputSchema: {
        query: z.string().min(1).max(1000),
        limit: z.number().int().min(1).max(MOST_HITS).default(DEFAULT_HITS).describe('How many questions'),
      },
      annotations: READS,
    },
    async ({ query, limit }) => answer(await searchContent(catalogue(), indexFiles(), query, limit)),
  )
  server.registerTool(
    'read_question',
    {
      description: 'A question with its AI-generated answer, the notice, and the references with their excerpts.',
      inputSchema: { slug: SLUG },
      annotations: READS,
    },
    ({ slug }) => answer(readQuestion(catalogue(), slug)),
  )
  server.registerTool(
    'read_source',
    {
      description: 'The whole text of a source, with the answers that quote it.',
      inputSchema: { slug: SLUG },
      annotations: READS,
    },
    ({ slug }) => answer(readSource(catalogue(), slug)),
  )
  server.registerTool(
    'evidence_of_sentence',
    {
      description:
        'What the excerpts say of one sentence of an answer: whether it stands there, in which words, and what differs.',
      inputSchema: {
        slug: SLUG,
        sentence: z
          .union([z.number().int().min(1), z.string().min(1).max(2000)])
          .describe('Its number among the checked sentences, from 1, or words of it'),
      },
      annotations: READS,
    },
    ({ slug, sentence }) => answer(readEvidence(catalogue(), slug, sentence)),
  )
  return server
}

function answer(result: ToolResult) {
  if ('wrong' in result) return { content: [{ type: 'text' as const, text: result.wrong }], isError: true }
  return { content: [{ type: 'text' as const, text: result.text }], structuredContent: result.data }
}
