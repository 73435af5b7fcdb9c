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

const MARKDOWN = /\.(?:md|markdown)$/i
const ABOUT_FOLDER = /(?:^|\/)(?:_index|readme)\.md$/i
const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i
// Where Hugo, Hexo, VitePress, Jekyll and Obsidian keep what pages show.
const PLACES = ['', 'static/', 'source/', 'public/', 'assets/', 'attachments/', 'images/']

/** The Markdown files of a folder of Hugo, Hexo, Jekyll, VitePress, Obsidian, Notion, Feishu or Yuque, one at a time. */
export function* markdownItems(folder: string, options: FolderOptions): Generator<MarkdownItem> {
  const paths = listFiles(folder).map(({ path }) => path)
  const files = paths.filter((path) => MARKDOWN.test(path))
  const plan = planOf(folder, files, options)
  const slugs = new Set([...plan.values()].map(({ slug }) => slug))
  const notes = new Map(files.map((path) => [noteName(path), path]))
  const images = new Map(paths.filter((path) => IMAGE.test(path)).map((path) => [path.normalize('NFC'), path]))
  for (const path of files) {
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
      note: (name) => linkTo(notes.get(noteName(name))),
    })
    // What the rules above have led to a new place stays there.
    const isNew = (url: string) => slugs.has(nameOf(url))
    const addresses: NewAddresses = {
      link: (url) => linkTo(fileAt(url, path, files)) ?? (isNew(url) ? url : undefined),
      image: (url) => {
        const image = imageAt(url, path, images)
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

/** What notes are called by, without folders and endings. */
function noteName(path: string): string {
  return (path.split('/').at(-1) ?? '').trim().replace(MARKDOWN, '').normalize('NFC').toLowerCase()
}

function readOne(folder: string, path: string): MarkdownFile | { readonly fault: string } {
  const split = splitMarkdown(readText(join(folder, path)) ?? '')
  return 'fault' in split ? split : readMarkdownFile(split, path)
}

/** The file that a link means, with or without `.md`, from the file it stands in or from the folder. */
function fileAt(url: string, from: string, files: readonly string[]): string | undefined {
  const written = pathOf(url)?.replace(/\/$/, '')
  if (!written) return undefined
  const wanted = [written, `${written}.md`, `${written}/index.md`, written.replace(/\.html$/, '.md')]
  const found = wanted
    .flatMap((each) => [resolved(from, each), each.replace(/^\//, '')])
    .find((each) => each !== undefined && files.includes(each))
  if (found !== undefined || !written.startsWith('/')) return found
  // Addresses don't say in which folder a tool keeps its pages: `content/`, `source/_posts/`, `docs/`.
  const ends = files.filter((file) => wanted.some((each) => file.endsWith(each)))
  return ends.length === 1 ? ends[0] : undefined
}

/** The image that an address means; `images` are the paths of all, by their names in NFC. */
function imageAt(url: string, from: string, images: ReadonlyMap<string, string>): string | undefined {
  const written = pathOf(url)
  if (!written || !IMAGE.test(written)) return undefined
  const bare = written.replace(/^\.?\//, '')
  const stem = from.replace(MARKDOWN, '')
  const wanted = [resolved(from, written), `${stem}/${bare}`, ...PLACES.map((place) => place + bare)]
  const found = wanted.map((each) => images.get(each?.normalize('NFC') ?? '')).find(Boolean)
  if (found !== undefined) return found
  // Obsidian names a picture by its name alone, wherever it lies.
  const named = [...images.values()].filter((image) => image.split('/').at(-1) === bare)
  return named.length === 1 ? named[0] : undefined
}

/** The path of an address without what stands behind it; `undefined` where it leads to another host. */
function pathOf(url: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return undefined
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''))
  } catch {
    return url
  }
}

function resolved(from: string, path: string): string | undefined {
  if (path.startsWith('/')) return undefined
  const parts = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
