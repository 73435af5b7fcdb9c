import { join } from 'node:path'
import { fileEntry } from '../../disk/file-entry'
import { isFolder } from '../../disk/is-folder'
import { STAGING_FOLDER } from '../../disk/list-below'
import { listAllFiles } from '../../disk/list-files'
import { readWholeFile } from '../../disk/read-whole-file'
import { removePath } from '../../disk/remove-path'
import { copyFile, moveFile, writeFile } from '../../disk/write-file'

/** Where files of a folder wait until all of them come to their places, beside copies of those that they replace. */
export class StagingArea {
  private readonly staging: string

  constructor(private readonly root: string) {
    this.staging = join(root, STAGING_FOLDER)
  }

  get isThere(): boolean {
    return isFolder(this.staging)
  }

  /** Paths are relative to the folder, here and below. */
  put(path: string, content: string | Uint8Array): void {
    writeFile(this.waitingAt(path), content)
  }

  /** The paths of the files that haven't come to their places. */
  waiting(): string[] {
    return listAllFiles(join(this.staging, 'new')).map(({ path }) => path)
  }

  /** Keeps a copy of what lies at the place of a file, if anything does. */
  keepOld(path: string): void {
    if (fileEntry(this.root, path)) copyFile(join(this.root, path), this.oldAt(path))
  }

  /** Whether the place of a file is free, or holds what it held when the copy was kept. */
  isAsKept(path: string): boolean {
    const now = readWholeFile(join(this.root, path))
    const old = readWholeFile(this.oldAt(path))
    return now === undefined || (old !== undefined && Buffer.compare(now, old) === 0)
  }

  /** Moves a file to its place. */
  place(path: string): void {
    moveFile(this.waitingAt(path), join(this.root, path))
  }

  /** Lets the place of a file hold again what it held when the copy was kept; nothing where the file never left. */
  takeBack(path: string): void {
    if (fileEntry(this.waitingAt(path), '')) return
    moveFile(join(this.root, path), this.waitingAt(path))
    if (fileEntry(this.oldAt(path), '')) moveFile(this.oldAt(path), join(this.root, path))
  }

  remove(): void {
    removePath(this.staging)
  }

  private waitingAt(path: string): string {
    return join(this.staging, 'new', path)
  }

  private oldAt(path: string): string {
    return join(this.staging, 'old', path)
  }
}
