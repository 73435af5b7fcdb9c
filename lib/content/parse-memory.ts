import type { Site } from '../records/site'
import type { ContentFile } from './decode-file'
import type { Parsed } from './parsed'

interface Entry {
  readonly path: string
  readonly sizeBytes: number
  readonly modifiedMs: number
}

/** Parses the files of one kind, each again only when it or the site's defaults have changed. */
export class ParseMemory<Kind> {
  private known = new Map<string, { readonly stamp: string; readonly parsed: Parsed<Kind> }>()

  constructor(private readonly parse: (content: ContentFile, site: Site) => Parsed<Kind>) {}

  /** The files parsed, by their paths in NFC; a file that has vanished meanwhile is left out. */
  parseAll(
    files: readonly Entry[],
    site: Site,
    read: (path: string) => Uint8Array | undefined,
  ): ReadonlyMap<string, Parsed<Kind>> {
    const defaults = JSON.stringify([site.language, site.generator])
    const next: typeof this.known = new Map()
    for (const { path, sizeBytes, modifiedMs } of files) {
      const stamp = `${sizeBytes} ${modifiedMs} ${defaults}`
      const before = this.known.get(path)
      const bytes = before?.stamp === stamp ? undefined : read(path)
      if (before?.stamp === stamp) next.set(path, before)
      else if (bytes) next.set(path, { stamp, parsed: this.parse({ path: path.normalize('NFC'), bytes }, site) })
    }
    this.known = next
    return new Map([...next].map(([path, { parsed }]) => [path, parsed]))
  }
}
