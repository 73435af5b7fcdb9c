/** One answer with the passages that it is held against. */
export interface EvidenceCase {
  readonly answer_sentences: readonly {
    readonly text: string
    /** Null where the people who marked it did not agree. */
    readonly supported: boolean | null
    readonly kind: string
    /** What people marked as its support: offsets into the passage of that id. */
    readonly spans: readonly { readonly passage: string; readonly start: number; readonly end: number }[]
  }[]
  readonly passages: readonly { readonly id: string; readonly text: string }[]
}

/** Reads a case from a line of JSON; throws where it isn't one. */
export function readEvidenceCase(line: string): EvidenceCase {
  const { answer_sentences: sentences, passages } = record(JSON.parse(line))
  return {
    answer_sentences: list(sentences).map(({ text, supported, kind, spans }) => ({
      text: string(text),
      supported: typeof supported === 'boolean' ? supported : null,
      kind: string(kind),
      spans: list(spans).map(({ passage, start, end }) => ({
        passage: string(passage),
        start: Number(start),
        end: Number(end),
      })),
    })),
    passages: list(passages).map(({ id, text }) => ({ id: string(id), text: string(text) })),
  }
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error(`Not a record: ${JSON.stringify(value)}`)
  return Object.fromEntries(Object.entries(value))
}

function list(value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value)) throw new Error(`Not a list: ${JSON.stringify(value)}`)
  return value.map(record)
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`Not a text: ${JSON.stringify(value)}`)
  return value
}
