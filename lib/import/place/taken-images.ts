import { join } from 'node:path'
import { resolveImage } from '../../content/check/resolve-link'
import { fileEntry } from '../../disk/file-entry'
import { readWholeFile } from '../../disk/read-whole-file'
import type { NewImage } from '../write/new-addresses'

/** The images that files of a run show: each is published once, and with a file that is written. */
export class TakenImages {
  private readonly taken = new Map<string, string>()
  private readonly offered = new Map<string, string>()

  /** @param write publishes an image; its path is relative to `publicDir` */
  constructor(
    private readonly publicDir: string,
    private readonly write: (path: string, bytes: Uint8Array) => void,
  ) {}

  /** Where an image lies that was published before. */
  inPublic(url: string): NewImage {
    const image = resolveImage(url)
    return image.kind === 'image' && fileEntry(this.publicDir, image.path)
      ? { path: image.path }
      : { lost: 'there is no such file' }
  }

  /** Whether the image that lies at `from` may be published at `path`: another one may lie there. */
  offer(path: string, from: string): boolean {
    const known = this.offered.get(path) ?? this.taken.get(path)
    if (known === from) return true
    const bytes = readWholeFile(from)
    if (!bytes) return false
    const there = readWholeFile(known ?? join(this.publicDir, path))
    if (there) return Buffer.compare(there, bytes) === 0
    this.offered.set(path, from)
    return true
  }

  /** Publishes what was offered since, or forgets it: a file that isn't written shows nothing. */
  settle(isShown: boolean): void {
    for (const [path, from] of isShown ? this.offered : []) {
      const bytes = readWholeFile(from)
      if (!bytes) continue
      this.write(path, bytes)
      this.taken.set(path, from)
    }
    this.offered.clear()
  }
}
