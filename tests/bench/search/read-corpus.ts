import { join } from 'node:path'
import { readText } from '../../../lib/disk/read-whole-file'
import type { SearchDocument } from '../../../lib/search/tokens/search-document'

/** A question that someone asked, and the slug of the one document that answers it. */
export interface CorpusQuery {
  readonly query: string
  readonly gold: string
}

/** Real questions over real documents: `documents.jsonl`, `queries.jsonl`, and for volume `pages.jsonl`. */
export interface Corpus {
  readonly documents: readonly SearchDocument[]
  readonly queries: readonly CorpusQuery[]
  readonly pages: readonly SearchDocument[]
}

/** Reads a corpus folder; throws where one of its files is missing. */
export function readCorpus(folder: string): Corpus {
  return {
    documents: readLines(folder, 'documents.jsonl').map(toDocument),
    queries: readLines(folder, 'queries.jsonl').map((line) => ({
      query: text(line, 'query'),
      gold: text(line, 'gold'),
    })),
    pages: readLines(folder, 'pages.jsonl').map(toDocument),
  }
}

/** Whether a document is written in Traditional characters: the corpus says so in its slug. */
export function isTraditional(slug: string): boolean {
  return slug.startsWith('drcd')
}

function toDocument(line: Record<string, unknown>): SearchDocument {
  const slug = text(line, 'id')
  const answer = text(line, 'answer')
  const references = list(line, 'references').map((item) => ({
    title: text(item, 'title'),
    excerpt: text(item, 'excerpt'),
  }))
  return {
    slug,
    title: text(line, 'question'),
    answer,
    snippet: answer,
    date: text(line, 'date'),
    tags: references.slice(0, 1).map(({ title }) => title),
    language: isTraditional(slug) ? 'zh-TW' : 'zh-CN',
    references,
  }
}

function readLines(folder: string, name: string): Record<string, unknown>[] {
  const content = readText(join(folder, name))
  if (content === undefined) throw new Error(`There is no ${name} in ${folder}`)
  return content
    .trim()
    .split('\n')
    .map((line) => record(JSON.parse(line)))
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error(`Not a record: ${JSON.stringify(value)}`)
  return Object.fromEntries(Object.entries(value))
}

function text(line: Record<string, unknown>, field: string): string {
  const value = line[field]
  if (typeof value !== 'string') throw new Error(`No text "${field}" in ${JSON.stringify(line).slice(0, 200)}`)
  return value
}

function list(line: Record<string, unknown>, field: string): Record<string, unknown>[] {
  const value = line[field]
  return Array.isArray(value) ? value.map(record) : []
}
