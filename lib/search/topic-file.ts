import { ByteReader, ByteWriter } from './bytes'

/** A topic with the numbers of all its documents, in rising order. */
export interface TopicDocuments {
  readonly topic: string
  readonly documents: readonly number[]
}

/** Writes topics with their documents. */
export function writeTopicFile(topics: readonly TopicDocuments[]): Uint8Array {
  const writer = new ByteWriter()
  for (const { topic, documents } of topics) {
    writer.text(topic)
    writer.number(documents.length)
    for (const [n, document] of documents.entries()) writer.number(document - (documents[n - 1] ?? 0))
  }
  return writer.finish()
}

/** The documents of a topic; none where the file doesn't know it. */
export function findTopic(bytes: Uint8Array, wanted: string): Set<number> {
  const reader = new ByteReader(bytes)
  while (!reader.isAtEnd) {
    const topic = reader.text()
    const count = reader.number()
    const documents = new Set<number>()
    let document = 0
    for (let n = 0; n < count; n++) {
      document += reader.number()
      documents.add(document)
    }
    if (topic === wanted) return documents
  }
  return new Set()
}
