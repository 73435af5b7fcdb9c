import type { FileHead } from '../../content/parse/heads'
import type { ContentFile } from '../../content/read/decode-file'
import type { FileEntry } from '../../disk/file-entry'
import { digestOf } from '../../store/digest'
import type { Store } from '../../store/store'
import type { EvidenceCounts } from '../texts'

/** The head of a file as it is kept. */
export interface KeptHead<Head> {
  /** The file as the disk names it. */
  readonly path: string
  /** Size, times and context: as long as they are the same, the file isn't read. */
  readonly stamp: string
  /** Of the file's bytes, its path and the context. */
  readonly digest: string
  readonly head: Head
  /** There as soon as the body of the question is kept too. */
  readonly evidence?: EvidenceCounts
}

/** What to do with the files that have changed. */
export interface HeadWork<Head> {
  /** Whether the head of an unchanged file is not all that is asked for now. */
  needsMore(kept: KeptHead<Head>): boolean
  /** @param isOfMany whether so many files have changed that all of them take a while */
  compile(file: ContentFile, digest: string, path: string, isOfMany: boolean): Pick<KeptHead<Head>, 'head' | 'evidence'>
  forget(path: string): void
}

// Another process that writes waits for the end of a batch; smaller ones cost more of the disk.
const FILES_PER_TRANSACTION = 500
// Up to here all of them are compiled within a second or two.
const MOST_AT_ONCE = 200

/** The heads of all files of one kind. */
export class HeadTable<Head extends FileHead> {
  readonly #table
  #heads: Map<string, KeptHead<Head>> | undefined

  constructor(
    private readonly store: Store,
    name: string,
  ) {
    this.#table = store.table<KeptHead<Head>>(name)
  }

  /**
   * The heads of these files, in their order; compiles those that are new or have changed, and forgets the files that
   * are no longer there. A file that vanishes meanwhile is left out.
   *
   * @param context what counts beside a file's bytes and path
   */
  update(
    files: readonly FileEntry[],
    context: string,
    read: (path: string) => Uint8Array | undefined,
    work: HeadWork<Head>,
  ): KeptHead<Head>[] {
    const heads = this.#all()
    const stampOf = (file: FileEntry) => `${file.sizeBytes} ${file.modifiedMs} ${file.changedMs} ${context}`
    const stale = files.filter((file) => {
      const kept = heads.get(file.path)
      return kept?.stamp !== stampOf(file) || work.needsMore(kept)
    })
    const isOfMany = stale.length > MOST_AT_ONCE
    for (let from = 0; from < stale.length; from += FILES_PER_TRANSACTION) {
      this.store.transaction(() => {
        for (const file of stale.slice(from, from + FILES_PER_TRANSACTION)) {
          const { path } = file
          const bytes = read(path)
          const before = heads.get(path)
          if (!bytes) {
            heads.delete(path)
            continue
          }
          const digest = digestOf(context, path, bytes)
          const isSame = before?.digest === digest && !work.needsMore(before)
          const made = isSame ? before : work.compile({ path: path.normalize('NFC'), bytes }, digest, path, isOfMany)
          this.#keep({ ...made, path, stamp: stampOf(file), digest })
        }
      })
    }
    const present = new Set(files.map(({ path }) => path))
    const gone = [...heads.keys()].filter((path) => !present.has(path))
    if (gone.length > 0) {
      this.store.transaction(() => {
        for (const path of gone) {
          heads.delete(path)
          this.#table.remove(path)
          work.forget(path)
        }
      })
    }
    return files.flatMap(({ path }) => heads.get(path) ?? [])
  }

  /** The head of a file, as it was kept last. */
  get(path: string): KeptHead<Head> | undefined {
    return this.#all().get(path)
  }

  /** Another head of the same file for the one that is kept. */
  replace(kept: KeptHead<Head>, head: Head): void {
    this.#keep({ ...kept, head })
  }

  evidenceOf(path: string, digest: string): EvidenceCounts | undefined {
    const kept = this.#all().get(path)
    return kept?.digest === digest ? kept.evidence : undefined
  }

  /** Notes what was found later. */
  keepEvidence(path: string, digest: string, evidence: EvidenceCounts): void {
    const kept = this.#all().get(path)
    if (kept?.digest === digest) this.#keep({ ...kept, evidence })
  }

  #keep(kept: KeptHead<Head>): void {
    this.#all().set(kept.path, kept)
    this.#table.put(kept.path, kept)
  }

  #all(): Map<string, KeptHead<Head>> {
    this.#heads ??= new Map(this.#table.entries())
    return this.#heads
  }
}
