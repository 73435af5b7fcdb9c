import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mcpServer } from '../../../lib/mcp/mcp-server'
import { outputFile } from '../../../lib/outputs/outputs'
import { SEARCH_INDEX_FOLDER } from '../../../lib/search/format/shards'
import { catalogueOf } from '../catalogue/compile-folder'

const FOLDER = 'tests/fixtures/site-en'
const catalogue = catalogueOf(FOLDER)
const load = async (name: string) => outputFile(catalogue, `${SEARCH_INDEX_FOLDER}/${name}`)?.bytes ?? new Uint8Array()

interface Said {
  readonly text: string
  readonly data: Record<string, unknown>
  readonly isError: boolean
}

async function call(client: Client, name: string, args: Record<string, unknown>): Promise<Said> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args })
  const [first] = content as { text: string }[]
  return { text: first?.text ?? '', data: { ...(structuredContent as object) }, isError: isError === true }
}

const client = new Client({ name: 'test', version: '1' })
beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair()
  await mcpServer({ catalogue: () => catalogue, indexFiles: () => load }).connect(there)
  await client.connect(here)
})
afterAll(() => client.close())

describe('each tool says that answers are generated, and what they were drawn from', () => {
  const slug = 'green-tea-water'
  test.each([
    ['search', { query: 'green tea water' }],
    ['read_question', { slug }],
    ['read_source', { slug: 'green-tea' }],
    ['evidence_of_sentence', { slug, sentence: 1 }],
  ])('%s', async (name, args) => {
    const { text, data, isError } = await call(client, name, args)
    expect(isError).toBe(false)
    expect(text).toContain('AI-generated, please verify')
    expect(JSON.stringify(data)).toContain('AI-generated, please verify')
    if (name !== 'read_source') expect(JSON.stringify(data)).toContain('"references":[{"number":1,')
  })

  test('no tool is left out of the list above', async () => {
    const { tools } = await client.listTools()
    expect(tools.map((tool) => tool.name)).toEqual(['search', 'read_question', 'read_source', 'evidence_of_sentence'])
  })
})

test('search gives the slugs that the other tools take, best first', async () => {
  const { data } = await call(client, 'search', { query: 'How hot should the water for green tea be?', limit: 3 })
  const { questions, sources } = data as { questions: { slug: string }[]; sources: { slug: string }[] }
  expect(questions[0]?.slug).toBe('green-tea-water')
  expect(questions.length).toBeLessThanOrEqual(3)
  expect(sources.map(({ slug }) => slug)).toContain('green-tea')
})

test('what is not there is an error with words, and so is a duplicate never', async () => {
  const { text, isError } = await call(client, 'read_question', { slug: '../../site' })
  expect(isError).toBe(true)
  expect(text).toContain('There is no question with the slug "../../site"')
  expect((await call(client, 'read_source', { slug: 'nothing' })).isError).toBe(true)
  expect((await call(client, 'evidence_of_sentence', { slug: 'green-tea-water', sentence: 999 })).text).toMatch(
    /^The answer has \d+ checked sentences/,
  )
  const duplicate = await call(client, 'read_question', { slug: 'green-tea-temperature' })
  expect(duplicate.data.slug).toBe('green-tea-water')
})

test('wrong arguments are refused before anything is looked for', async () => {
  expect((await call(client, 'search', { query: '' })).isError).toBe(true)
  expect((await call(client, 'search', { query: 'tea', limit: 1000 })).isError).toBe(true)
})

test('evidence is found by words of a sentence, and names the words of the excerpt', async () => {
  const entry = catalogue.content.questions.get('black-tea-keeps')
  const said = await call(client, 'evidence_of_sentence', { slug: entry?.slug, sentence: 'keeps for years' })
  expect(said.data).toMatchObject({
    sentence: { number: 1, text: 'It keeps for years when it stays dry.' },
    grade: 'quoted',
    passages: [{ reference: 1, words: 'It keeps for years when it stays dry.' }],
  })
  expect(said.text).toContain('> It keeps for years when it stays dry.')
})

test('the command speaks the protocol over standard input and output', async () => {
  const process = new Client({ name: 'test', version: '1' })
  const env = { PATH: globalThis.process.env.PATH ?? '', CONTENT_DIR: FOLDER }
  const args = [join('lib', 'commands', 'mcp.ts')]
  const command = join('node_modules', '.bin', 'tsx')
  await process.connect(new StdioClientTransport({ command, args, env, stderr: 'ignore' }))
  const { text } = await call(process, 'read_question', { slug: 'black-tea-keeps' })
  expect(text).toContain('How long does black tea keep')
  await process.close()
}, 60_000)
