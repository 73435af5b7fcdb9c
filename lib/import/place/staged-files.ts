import { markCommitted, unmark } from './commit-mark'
import { StagingArea } from './staging-area'

/**
 * Files that are written aside and come to their places together, or not at all. A run that is broken off while they do
 * leaves a note; the next one goes on from there: see `finishBrokenOff`.
 */
export class StagedFiles {
  private readonly areas: ReadonlyMap<string, StagingArea>
  private readonly paths: ReadonlyMap<string, Set<string>>

  /** @param roots the folders that files are for */
  constructor(private readonly roots: readonly string[]) {
    this.areas = new Map(roots.map((root) => [root, new StagingArea(root)]))
    this.paths = new Map(roots.map((root) => [root, new Set()]))
  }

  /** Writes a file aside; `path` is relative to its root. */
  add(root: string, path: string, content: string | Uint8Array): void {
    this.areas.get(root)?.put(path, content)
    this.paths.get(root)?.add(path)
  }

  /**
   * Moves all of them to their places.
   *
   * @throws what the disk says where one can't be moved: then every place holds again what it held before
   */
  commit(): void {
    const done: { readonly area: StagingArea; readonly path: string }[] = []
    try {
      for (const { area, path } of this.files()) area.keepOld(path)
      markCommitted(this.roots.filter((root) => this.paths.get(root)?.size))
      for (const file of this.files()) {
        done.push(file)
        file.area.place(file.path)
      }
    } catch (error) {
      // Where the disk refuses this too, the copies of what was replaced stay for the next run.
      for (const { area, path } of done.toReversed()) area.takeBack(path)
      this.discard()
      throw error
    }
    this.discard()
  }

  /** Removes what was written aside. */
  discard(): void {
    // As long as the note stands, what is left of a removal would be taken for files on their way.
    unmark(this.roots)
    for (const area of this.areas.values()) area.remove()
  }

  private *files() {
    for (const [root, area] of this.areas) for (const path of this.paths.get(root) ?? []) yield { area, path }
  }
}
