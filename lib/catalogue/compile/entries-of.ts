import type { FileHead, QuestionHead, SourceHead } from '../../content/parse/heads'
import { unifiedTags } from '../../listing/unify-tags'
import type { Content, QuestionEntry, SourceEntry } from '../content'
import type { KeptHead } from './head-table'
import type { PlacedExcerpts } from './place-excerpts'

interface Folder {
  readonly questions: readonly KeptHead<QuestionHead>[]
  readonly sources: readonly KeptHead<SourceHead>[]
  /** By the paths of the questions. */
  readonly placed: ReadonlyMap<string, PlacedExcerpts>
}

/**
 * The entries of a folder, tags that differ in their writing alone as one.
 *
 * @param isBad the files that other files show to have errors
 */
export function entriesOf(
  { questions, sources, placed }: Folder,
  isBad: ReadonlySet<string>,
): Pick<Content, 'questions' | 'drafts' | 'sources' | 'filesBySlug'> {
  const entries = questions.flatMap(({ head: { facts, file, isFrontOnly }, path, digest }): QuestionEntry[] =>
    facts && !isBad.has(file)
      ? [{ ...facts, path, digest, excerptSpans: placed.get(path)?.spans ?? {}, ...(isFrontOnly && { isFrontOnly }) }]
      : [],
  )
  const tagsShown = unifiedTags(entries.filter(({ isDraft, duplicateOf }) => !isDraft && duplicateOf === undefined))
  const unified = entries.map((entry) => ({
    ...entry,
    tags: [...new Set(entry.tags.map((tag) => tagsShown.get(tag) ?? tag))],
  }))
  return {
    questions: bySlug(unified.filter(({ isDraft }) => !isDraft)),
    drafts: bySlug(unified.filter(({ isDraft }) => isDraft)),
    sources: new Map(
      sources.flatMap(({ head: { facts, file }, path, digest }): [string, SourceEntry][] =>
        facts && !isBad.has(file) ? [[facts.slug, { ...facts, path, digest }]] : [],
      ),
    ),
    filesBySlug: new Map([...slugsOf('questions', questions), ...slugsOf('sources', sources)]),
  }
}

function bySlug(entries: readonly QuestionEntry[]): Map<string, QuestionEntry> {
  return new Map(entries.map((entry) => [entry.slug, entry]))
}

function slugsOf(folder: string, heads: readonly KeptHead<FileHead>[]): [string, string][] {
  return heads.flatMap(({ head: { slug, file } }) => (slug === undefined ? [] : [[`${folder}/${slug}`, file]]))
}
