import { join } from 'node:path'
import { foldSlug, nameOf } from '../../content/parse/slug-of'
import { listFiles } from '../../disk/list-files'
import { readText } from '../../disk/read-whole-file'
import {
  isDraft,
  kindOfTitle,
  type MarkdownFile,
  type MarkdownKind,
  questionOf,
  readMarkdownFile,
  sourceOf,
} from '../formats/markdown-file'
import { textIn } from '../formats/outside-data'
import { plainMarkdown } from '../formats/plain-markdown'
import { splitMarkdown } from '../formats/split-markdown'
import { slugOfRecord } from '../import-questions'
import type { ImportRecord, SourceRecord } from '../import-record'
import type { NewAddresses, NewImage } from '../write/new-addresses'
import { FolderFiles } from './folder-files'

/** A file of a folder as a record, with what its links and images have become. */
export type MarkdownItem =
  | { readonly file: string; readonly refused: string }
  | { readonly file: string; readonly question: ImportRecord; readonly addresses: NewAddresses }
  | { readonly file: string; readonly source: SourceRecord; readonly addresses: NewAddresses }

/** What a run wants of a folder. */
export interface FolderOptions {
  /** What all files are; by their titles where it isn't given. */
  readonly kind?: MarkdownKind
  readonly usesPinyin: boolean
  /** Where images of this folder are published, in `public/`: `images/notes`. */
  readonly imageFolder: string
  /** Takes the image of a file along to a path in `public/`; false where another lies there. */
  takeImage(path: string, from: string): boolean
  /** An image that lies in `public/` already. */
  imageInPublic(url: string): NewImage
}

interface Planned {
  readonly kind: MarkdownKind
  readonly slug: string
}

const ABOUT_FOLDER = /(?:^|\/)(?:_index|readme)\.md$/i

/** The Markdown files of a folder of Hugo, Hexo, Jekyll, VitePress, Obsidian, Notion, Feishu or Yuque, one at a time. */
export function* markdownItems(folder: string, options: FolderOptions): Generator<MarkdownItem> {
  const files = new FolderFiles(listFiles(folder).map(({ path }) => path))
  const plan = planOf(folder, files.markdown, options)
  const slugs = new Set([...plan.values()].map(({ slug }) => slug))
  for (const path of files.markdown) {
    const read = readOne(folder, path)
    const planned = plan.get(path)
    if ('fault' in read || !planned) {
      yield { file: path, refused: 'fault' in read ? read.fault : 'it tells of its folder' }
      continue
    }
    if (planned.kind === 'sources' && isDraft(read)) {
      yield { file: path, refused: "it is a draft, which a source can't be" }
      continue
    }
    const linkTo = (target: string | undefined) => {
      const to = target === undefined ? undefined : plan.get(target)
      if (!to) return undefined
      return to.kind === planned.kind ? `${to.slug}.md` : `../${to.kind}/${to.slug}.md`
    }
    const { markdown, losses } = plainMarkdown(read.body, {
      note: (name) => linkTo(files.note(name)),
    })
    // What the rules above have led to a new place stays there.
    const isNew = (url: string) => slugs.has(nameOf(url))
    const addresses: NewAddresses = {
      link: (url) => linkTo(files.file(url, path)) ?? (isNew(url) ? url : undefined),
      image: (url) => {
        const image = files.image(url, path)
        if (image === undefined) return options.imageInPublic(url)
        const to = `${options.imageFolder}/${image.normalize('NFC').replace(/[\\:?#%*"<>|\s]+/g, '-')}`
        return options.takeImage(to, join(folder, image))
          ? { path: `/${to}` }
          : { lost: 'another one lies at its place in public/' }
      },
    }
    const slug = planned.slug
    yield planned.kind === 'questions'
      ? { file: path, question: { ...questionOf(read, markdown, losses), slug }, addresses }
      : { file: path, source: { ...sourceOf(read, markdown, losses), slug }, addresses }
  }
}

/** The kind and the slug of each file, so that links among them can be written before all are read. */
function planOf(folder: string, files: readonly string[], { kind, usesPinyin }: FolderOptions): Map<string, Planned> {
  const plan = new Map<string, Planned>()
  const taken = new Set<string>()
  for (const path of files) {
    const read = ABOUT_FOLDER.test(path) ? undefined : readOne(folder, path)
    if (!read || 'fault' in read) continue
    const own = kind ?? kindOfTitle(read.title)
    const base = slugOfRecord(textIn(read.fields, 'slug', 'urlname'), read.title, usesPinyin)
    let slug = base
    for (let number = 2; taken.has(`${own}/${foldSlug(slug)}`); number++) slug = `${base}-${number}`
    taken.add(`${own}/${foldSlug(slug)}`)
    plan.set(path, { kind: own, slug })
  }
  return plan
}

function readOne(folder: string, path: string): MarkdownFile | { readonly fault: string } {
  const split = splitMarkdown(readText(join(folder, path)) ?? '')
  return 'fault' in split ? split : readMarkdownFile(split, path)
}
