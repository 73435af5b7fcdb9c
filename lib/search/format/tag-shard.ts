import { ByteReader, ByteWriter } from './bytes'

/** A tag with the numbers of all its documents, in rising order. */
export interface TagDocuments {
  readonly tag: string
  readonly documents: readonly number[]
}

/** Writes tags with their documents. */
export function writeTagShard(tags: readonly TagDocuments[]): Uint8Array {
  const writer = new ByteWriter()
  for (const { tag, documents } of tags) {
    writer.text(tag)
    writer.number(documents.length)
    for (const [n, document] of documents.entries()) writer.number(document - (documents[n - 1] ?? 0))
  }
  return writer.finish()
}

/** The documents of a tag; none where the file doesn't know it. */
export function findTag(bytes: Uint8Array, wanted: string): Set<number> {
  const reader = new ByteReader(bytes)
  while (!reader.isAtEnd) {
    const tag = reader.text()
    const count = reader.number()
    const documents = new Set<number>()
    let document = 0
    for (let n = 0; n < count; n++) {
      document += reader.number()
      documents.add(document)
    }
    if (tag === wanted) return documents
  }
  return new Set()
}
