import type { BlockContent, DefinitionContent, RootContent } from 'mdast'
import { SOURCE_FIELDS } from '../../content/parse/parse-source'
import { QUESTION_FIELDS } from '../../content/parse/read-question-fields'
import { linksIn, readLine } from '../../content/parse/references/reference-line'
import { findReferencesHeading } from '../../content/parse/references/references-heading'
import { readUnknownField } from '../../content/read/unknown-field'
import { findExcess } from '../../markdown/limits/find-excess'
import { linkDefinitions } from '../../markdown/link-definitions'
import { parseMarkdown } from '../../markdown/parse-markdown'
import type { ImportRecord, RecordReference, SourceRecord } from '../import-record'
import { asList, type Fields, textIn } from './outside-data'
import type { SplitMarkdown } from './split-markdown'

/** What a Markdown file is taken for. */
export type MarkdownKind = 'questions' | 'sources'

/** A file of another tool with what its name and its text say beside its fields. */
export interface MarkdownFile {
  readonly title: string
  readonly fields: Fields
  readonly body: string
}

// Notion puts the number of a page behind its title, Jekyll the day of a post before it.
const NOTION = /[ _-]([0-9a-f]{32})$/
const DATED = /^(\d{4}-\d{2}-\d{2})-(?=.)/
const ASKS =
  /[?？]\s*$|什么|甚麼|怎么|怎麼|怎样|如何|为何|为什么|為什麼|哪[个些里一]|多少|是否|能否|[吗嗎呢]\s*$|^(?:what|why|how|when|where|who|which|can|could|does|do|did|is|are|should|will)\b/i

/** A file's title: that of its fields, of its first heading, or its name. */
export function readMarkdownFile({ fields, body }: SplitMarkdown, path: string): MarkdownFile {
  const name = (path.split('/').at(-1) ?? '').replace(/\.(?:md|markdown)$/i, '')
  const stem = /^index$/i.test(name) ? (path.split('/').at(-2) ?? name) : name
  const day = DATED.exec(stem)?.[1]
  const isNotion = NOTION.test(stem)
  const heading = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*\n?$/m.exec(body.trimStart().split('\n', 1)[0] ?? '')
  const below = heading ? body.trimStart().slice(heading[0].length) : body
  const properties = isNotion ? readProperties(below) : { fields: {}, body: below }
  const title = textIn(fields, 'title', '标题') ?? heading?.[1] ?? stem.replace(NOTION, '').replace(DATED, '')
  return {
    title,
    fields: { ...(day !== undefined && { date: day }), ...properties.fields, ...fields },
    body: heading && textIn(fields, 'title', '标题') !== undefined && heading[1] !== title ? body : properties.body,
  }
}

/** The lines `Name: value` with which Notion begins a page of a data base. */
function readProperties(body: string): SplitMarkdown {
  const [block = ''] = body.trimStart().split(/\n\s*\n/, 1)
  const lines = block.split('\n').map((line) => /^([\p{L} ]{1,30}): (\S.*)$/u.exec(line))
  if (lines.length === 0 || !lines.every(Boolean)) return { fields: {}, body }
  const fields = Object.fromEntries(lines.map((line) => [line?.[1] ?? '', line?.[2] ?? '']))
  return { fields, body: body.trimStart().slice(block.length) }
}

/** Whether a title asks: then its file is a question, else a source. */
export function kindOfTitle(title: string): MarkdownKind {
  return ASKS.test(title.trim()) ? 'questions' : 'sources'
}

/** Whether a file isn't to be published. */
export function isDraft({ fields }: MarkdownFile): boolean {
  return fields.draft === true || fields.published === false
}

/** A file as a question. The list of links at its end becomes its references, where it is one. */
export function questionOf(file: MarkdownFile, body: string, lost: readonly string[]): ImportRecord {
  const known = knownFields(file.fields, QUESTION_FIELDS)
  const { answer, references } = splitReferences(body)
  const names = namesOf(file.fields).filter((name) => !name.startsWith('/'))
  return {
    slug: textIn(file.fields, 'slug', 'urlname'),
    question: file.title,
    alsoAsked: [...textsOf(known.values.get('also_asked')), ...names],
    answer,
    date: known.text('date'),
    updated: known.text('updated'),
    isDraft: isDraft(file),
    tags: textsOf(known.values.get('tags')),
    language: known.text('language'),
    generator: known.text('generator') === undefined ? undefined : { name: known.text('generator') ?? '' },
    references,
    losses: [...known.losses, ...lost],
  }
}

/** A file as a source. */
export function sourceOf(file: MarkdownFile, body: string, lost: readonly string[]): SourceRecord {
  const known = knownFields(file.fields, SOURCE_FIELDS)
  return {
    slug: textIn(file.fields, 'slug', 'urlname'),
    title: file.title,
    url: known.text('url'),
    author: textsOf(known.values.get('author')).join(', ') || undefined,
    date: known.text('date'),
    language: known.text('language'),
    body,
    losses: [
      ...known.losses,
      ...namesOf(file.fields)
        .filter((name) => !name.startsWith('/'))
        .map((name) => `the alias ${name}: a source has one title`),
      ...lost,
    ],
  }
}

/** What Obsidian calls a note beside its name, and the old addresses of a page of Hugo. */
function namesOf(fields: Fields): string[] {
  return textsOf(fields.aliases ?? fields.alias)
}

interface KnownFields {
  readonly values: ReadonlyMap<string, unknown>
  readonly losses: readonly string[]
  text(name: string): string | undefined
}

/** The fields by the names that ours have for them; of two with one meaning lists are joined, of others the first counts. */
function knownFields(fields: Fields, known: readonly string[]): KnownFields {
  const values = new Map<string, unknown>()
  const losses: string[] = []
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue
    if (['slug', 'urlname', 'title', '标题', 'draft', 'published', 'alias', 'aliases'].includes(name)) continue
    const meant = known.includes(name) ? { meant: name } : readUnknownField(name, known)
    if ('advice' in meant)
      losses.push(
        `the field ${name}: ${meant.advice.replace(/^delete the line[:;]?\s*/, '') || 'it means nothing here'}`,
      )
    else if (meant.meant === 'tags') values.set('tags', [...textsOf(values.get('tags')), ...textsOf(value)])
    else if (!values.has(meant.meant) || known.includes(name)) values.set(meant.meant, value)
    else losses.push(`the field ${name}: ${meant.meant} is there already`)
  }
  const old = namesOf(fields).filter((name) => name.startsWith('/'))
  if (old.length > 0) losses.push(`aliases ${old.join(', ')}: a page has one address`)
  const text = (name: string) => textIn(Object.fromEntries(values), name)
  return { values, losses, text }
}

/** The texts of a list, or of a text that is one: people write `a, b` and `a、b` for tags. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s*[,，、;；]\s*/u).filter(Boolean)
  if (typeof value === 'number') return [String(value)]
  return asList(value).flatMap((each) =>
    Array.isArray(each) ? textsOf(each) : typeof each === 'string' || typeof each === 'number' ? [String(each)] : [],
  )
}

/** Cuts the references off where all that stands below their heading is a list of links, or is written as ours are. */
function splitReferences(body: string): { answer: string; references: RecordReference[] } {
  const whole = { answer: body, references: [] }
  if (findExcess(body)) return whole
  const root = parseMarkdown(body)
  const heading = findReferencesHeading(root)
  const start = heading?.node.position?.start.offset
  if (heading?.index === undefined || start === undefined) return whole
  const definitions = linkDefinitions(root)
  const references: RecordReference[] = []
  for (const node of root.children.slice(heading.index + 1)) {
    const last = references.at(-1)
    if (node.type === 'heading' && node.depth === 3) references.push(...readLine(node.children, definitions))
    else if (node.type === 'blockquote' && last && last.excerptMarkdown === undefined)
      references[references.length - 1] = { ...last, excerptMarkdown: quoteOf(node, body) }
    else if (node.type === 'list') {
      const lines = node.children.flatMap(({ children }) => lineOf(children))
      if (lines.length < node.children.length) return whole
      references.push(...lines.flatMap((line) => readLine(line, definitions)))
    } else if (node.type !== 'definition') return whole
  }
  return { answer: body.slice(0, start), references }
}

/** The line of an item that holds a link and nothing but it. */
function lineOf(children: readonly (BlockContent | DefinitionContent)[]) {
  const [first, ...others] = children
  return first?.type === 'paragraph' && others.length === 0 && linksIn(first).length > 0 ? [first.children] : []
}

function quoteOf(node: RootContent, body: string): string {
  return body
    .slice(node.position?.start.offset, node.position?.end.offset)
    .split('\n')
    .map((line) => line.replace(/^ {0,3}> ?/, ''))
    .join('\n')
}
