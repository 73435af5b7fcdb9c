import { join } from 'node:path'
import { type FileEntry, fileEntry, keepOnly, listAllFiles, readWholeFile, removePath, writeFile } from '../disk'
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
  /** The files that came with it: where one of them is gone, it is made anew. */
  readonly companions: readonly string[]
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

  constructor(
    store: Store,
    private readonly outDir: string,
  ) {
    this.#table = store.table(TABLE)
    this.#before = new Map(Object.entries(this.#table.get(KEY) ?? {}))
    this.#present = new Map(listAllFiles(outDir).map((file) => [file.path, file]))
  }

  /** Keeps a file, and what came with it, as long as it was made from the same and nobody has touched it; says whether. */
  keep(path: string, made: string): boolean {
    const published = this.#before.get(path)
    if (published?.made !== made) return false
    const all = [path, ...published.companions]
    if (!all.every((each) => this.#isUntouched(each))) return false
    for (const each of all) {
      const kept = this.#before.get(each)
      if (kept) this.#after.set(each, kept)
    }
    return true
  }

  /** Writes a file that was made from `made`, and the files that come with it. */
  write(
    path: string,
    bytes: Uint8Array,
    made: string,
    companions: readonly { path: string; bytes: Uint8Array }[] = [],
  ): void {
    for (const companion of companions) this.#writeOne(companion.path, companion.bytes, made, [])
    this.#writeOne(
      path,
      bytes,
      made,
      companions.map((companion) => companion.path),
    )
  }

  /** A file whose bytes are at hand: written only where they are not there already. */
  writeIfChanged(path: string, bytes: Uint8Array): void {
    const made = digestOf(bytes)
    if (!this.keep(path, made)) this.write(path, bytes, made)
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

  #writeOne(path: string, bytes: Uint8Array, made: string, companions: readonly string[]): void {
    const target = join(this.outDir, path)
    // Whatever stands there under that name: it may be a folder, or a link to another file.
    removePath(target)
    writeFile(target, bytes)
    this.#written.push(path)
    this.#after.set(path, { made, content: digestOf(bytes), stamp: '', companions })
  }

  #isUntouched(path: string): boolean {
    const published = this.#before.get(path)
    const file = this.#present.get(path)
    if (!published || !file) return false
    if (published.stamp === stampOf(file)) return true
    const bytes = readWholeFile(join(this.outDir, path))
    if (!bytes || digestOf(bytes) !== published.content) return false
    this.#before.set(path, { ...published, stamp: stampOf(file) })
    return true
  }
}

function stampOf({ sizeBytes, modifiedMs, changedMs }: FileEntry): string {
  return `${sizeBytes} ${modifiedMs} ${changedMs}`
}
