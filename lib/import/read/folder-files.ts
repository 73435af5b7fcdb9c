const MARKDOWN = /\.(?:md|markdown)$/i
const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i
// Where Hugo, Hexo, VitePress, Jekyll and Obsidian keep what pages show.
const PLACES = ['', 'static/', 'source/', 'public/', 'assets/', 'attachments/', 'images/']

/** The files of a folder of Markdown, found by what its links say. Paths are relative to the folder. */
export class FolderFiles {
  /** The paths of its Markdown files, in the order of the folder. */
  readonly markdown: readonly string[]
  private readonly known: ReadonlySet<string>
  private readonly notes: ReadonlyMap<string, string>
  private readonly images: ReadonlyMap<string, string>
  private readonly markdownByEnd: ReadonlyMap<string, readonly string[]>
  private readonly imagesByName: ReadonlyMap<string, readonly string[]>

  constructor(paths: readonly string[]) {
    const images = paths.filter((path) => IMAGE.test(path))
    this.markdown = paths.filter((path) => MARKDOWN.test(path))
    this.known = new Set(this.markdown)
    this.notes = new Map(this.markdown.map((path) => [noteName(path), path]))
    this.images = new Map(images.map((path) => [path.normalize('NFC'), path]))
    this.markdownByEnd = byKeys(this.markdown, endsOf)
    this.imagesByName = byKeys([...this.images.values()], (path) => [path.split('/').at(-1) ?? ''])
  }

  /** The note that a wiki link names. */
  note(name: string): string | undefined {
    return this.notes.get(noteName(name))
  }

  /** The file that a link means, with or without `.md`, from the file it stands in or from the folder. */
  file(url: string, from: string): string | undefined {
    const written = pathOf(url)?.replace(/\/$/, '')
    if (!written) return undefined
    const wanted = [written, `${written}.md`, `${written}/index.md`, written.replace(/\.html$/, '.md')]
    const found = wanted
      .flatMap((each) => [resolved(from, each), each.replace(/^\//, '')])
      .find((each) => each !== undefined && this.known.has(each))
    if (found !== undefined || !written.startsWith('/')) return found
    // Addresses don't say in which folder a tool keeps its pages: `content/`, `source/_posts/`, `docs/`.
    const ends = new Set(wanted.flatMap((each) => this.markdownByEnd.get(each) ?? []))
    return ends.size === 1 ? [...ends][0] : undefined
  }

  /** The image that an address means. */
  image(url: string, from: string): string | undefined {
    const written = pathOf(url)
    if (!written || !IMAGE.test(written)) return undefined
    const bare = written.replace(/^\.?\//, '')
    const stem = from.replace(MARKDOWN, '')
    const wanted = [resolved(from, written), `${stem}/${bare}`, ...PLACES.map((place) => place + bare)]
    const found = wanted.map((each) => this.images.get(each?.normalize('NFC') ?? '')).find(Boolean)
    if (found !== undefined) return found
    // Obsidian names a picture by its name alone, wherever it lies.
    const named = this.imagesByName.get(bare) ?? []
    return named.length === 1 ? named[0] : undefined
  }
}

function byKeys(paths: readonly string[], keysOf: (path: string) => readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths)
    for (const key of keysOf(path)) {
      const group = groups.get(key)
      if (group) group.push(path)
      else groups.set(key, [path])
    }
  return groups
}

/** @example endsOf('docs/guide/a.md') // ['/guide/a.md', '/a.md'] */
function endsOf(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, n) => `/${parts.slice(n + 1).join('/')}`)
}

/** What notes are called by, without folders and endings. */
function noteName(path: string): string {
  return (path.split('/').at(-1) ?? '').trim().replace(MARKDOWN, '').normalize('NFC').toLowerCase()
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
