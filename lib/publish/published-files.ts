import { join } from 'node:path'
import { type FileEntry, fileEntry } from '../disk/file-entry'
import { isOtherThanFolder } from '../disk/is-folder'
import { listAllFiles } from '../disk/list-files'
import { readWholeFile } from '../disk/read-whole-file'
import { keepOnly, removePath } from '../disk/remove-path'
import { writeFile } from '../disk/write-file'
import { digestOf } from '../store/digest'
import type { Store, StoreTable } from '../store/store'

/** What a build knows of a file that it put into `out/`. */
interface Published {
  /** Of what it was made from. */
  readonly made: string
  /** Of its bytes. */
  readonly content: string
  /** Its size and times as the disk had them when its bytes were last known. */
  readonly stamp: string
}

type Files = Readonly<Record<string, Published>>

const TABLE = 'published'
const KEY = 'files'

/**
 * The files of `out/`: those that earlier builds wrote, from what, and whether anyone has touched them since. Nothing is
 * taken on trust: a file counts only as long as its bytes are those that were written.
 */
export class PublishedFiles {
  readonly #table: StoreTable<Files>
  readonly #before: Map<string, Published>
  readonly #after = new Map<string, Published>()
  readonly #present: Map<string, FileEntry>
  readonly #written: string[] = []
  readonly #cleared = new Set<string>()

  constructor(
    store: Store,
    private readonly outDir: string,
  ) {
    this.#table = store.table(TABLE)
    this.#before = new Map(Object.entries(this.#table.get(KEY) ?? {}))
    this.#present = new Map(listAllFiles(outDir).map((file) => [file.path, file]))
  }

  /** Keeps a file as long as it was made from the same and nobody has touched it; says whether. */
  keep(path: string, made: string): boolean {
    const kept = this.#before.get(path)?.made === made ? this.#untouched(path) : undefined
    if (kept) this.#after.set(path, kept)
    return kept !== undefined
  }

  /** Writes a file that was made from `made`. */
  write(path: string, bytes: Uint8Array, made: string): void {
    const target = join(this.outDir, path)
    this.#clearWayTo(path)
    // Whatever stands there under that name: it may be a folder, or a link to another file.
    removePath(target)
    writeFile(target, bytes)
    this.#written.push(path)
    this.#after.set(path, { made, content: digestOf(bytes), stamp: '' })
  }

  /** A file whose bytes are at hand: written only where they are not there already. */
  writeIfChanged(path: string, bytes: Uint8Array): void {
    const made = digestOf(bytes)
    if (!this.keep(path, made)) this.write(path, bytes, made)
  }

  /** What is kept or written so far, each file with a digest of its bytes. */
  published(): { readonly path: string; readonly content: string }[] {
    return Array.from(this.#after, ([path, { content }]) => ({ path, content }))
  }

  /** Removes all that was neither kept nor written, and notes what is there now. */
  finish(): void {
    keepOnly(this.outDir, new Set(this.#after.keys()))
    for (const path of this.#written) {
      const published = this.#after.get(path)
      const file = fileEntry(this.outDir, path)
      if (published && file) this.#after.set(path, { ...published, stamp: stampOf(file) })
    }
    this.#table.put(KEY, Object.fromEntries(this.#after))
  }

  /** Removes what stands in the place of a folder that a file lies in: a file, or a link to another folder. */
  #clearWayTo(path: string): void {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end)
      if (this.#cleared.has(folder)) continue
      this.#cleared.add(folder)
      if (isOtherThanFolder(join(this.outDir, folder))) removePath(join(this.outDir, folder))
    }
  }

  /** What is known of a file that has the bytes it was written with. */
  #untouched(path: string): Published | undefined {
    const published = this.#before.get(path)
    const file = this.#present.get(path)
    if (!published || !file) return undefined
    if (published.stamp === stampOf(file)) return published
    const bytes = readWholeFile(join(this.outDir, path))
    return bytes && digestOf(bytes) === published.content ? { ...published, stamp: stampOf(file) } : undefined
  }
}

function stampOf({ sizeBytes, modifiedMs, changedMs }: FileEntry): string {
  return `${sizeBytes} ${modifiedMs} ${changedMs}`
}
