import { join } from 'node:path'
import { STAGING_FOLDER } from '../../disk/list-below'
import { listAllFiles } from '../../disk/list-files'
import { readWholeFile } from '../../disk/read-whole-file'
import { removePath } from '../../disk/remove-path'
import { moveFile, writeFile } from '../../disk/write-file'

interface StagedFile {
  readonly root: string
  readonly path: string
}

/** Files that are written aside and come to their places together, or not at all. */
export class StagedFiles {
  private readonly files = new Map<string, StagedFile>()

  /** @param roots the folders that files are for; what a run that was broken off has put aside there comes back */
  constructor(private readonly roots: readonly string[]) {
    for (const root of roots)
      for (const { path } of listAllFiles(join(root, STAGING_FOLDER, 'old')))
        moveFile(join(root, STAGING_FOLDER, 'old', path), join(root, path))
    this.discard()
  }

  /** Writes a file aside; `path` is relative to its root. */
  add(root: string, path: string, content: string | Uint8Array): void {
    writeFile(join(root, STAGING_FOLDER, 'new', path), content)
    this.files.set(join(root, path), { root, path })
  }

  /**
   * Moves all of them to their places.
   *
   * @throws what the disk says where one can't be moved: then every place holds again what it held before
   */
  commit(): void {
    const done: StagedFile[] = []
    try {
      for (const file of this.files.values()) {
        done.push(file)
        const { root, path } = file
        if (readWholeFile(join(root, path)) !== undefined)
          moveFile(join(root, path), join(root, STAGING_FOLDER, 'old', path))
        moveFile(join(root, STAGING_FOLDER, 'new', path), join(root, path))
      }
    } catch (error) {
      for (const { root, path } of done.toReversed()) {
        const old = join(root, STAGING_FOLDER, 'old', path)
        if (readWholeFile(old) !== undefined) moveFile(old, join(root, path))
        else if (readWholeFile(join(root, STAGING_FOLDER, 'new', path)) === undefined) removePath(join(root, path))
      }
      throw error
    } finally {
      this.discard()
    }
  }

  /** Removes what was written aside. */
  discard(): void {
    for (const root of this.roots) removePath(join(root, STAGING_FOLDER))
  }
}
