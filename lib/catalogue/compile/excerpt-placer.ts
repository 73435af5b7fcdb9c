import { reportTooSlow } from '../../content/check/report-too-slow'
import type { QuestionHead, SourceCitation, SourceHead } from '../../content/parse/heads'
import { digestOf } from '../../store/digest'
import { withoutSpace } from '../../text/find-quote'
import type { ContentTables } from '../content-tables'
import type { FoldedSource } from './folded-source'
import type { KeptHead } from './head-table'
import type { MadeTexts } from './made-texts'
import { type PlacedExcerpts, placeExcerpts } from './place-excerpts'
import { withinTime } from './within-time'

/** Knows where excerpts stand in our sources: looked for again only when the question or a source has changed. */
export class ExcerptPlacer {
  readonly #known = new Map<string, { readonly digest: string; readonly placed: PlacedExcerpts }>()

  constructor(
    private readonly tables: ContentTables,
    private readonly texts: MadeTexts,
    /** How long the excerpts of a question may take, in whole milliseconds, before its file is given up and named. */
    private readonly longestMs: number,
  ) {}

  /** Where the excerpts of each question stand, by the questions' paths; nothing for one without excerpts of sources. */
  placeAll(
    questions: readonly KeptHead<QuestionHead>[],
    sources: readonly KeptHead<SourceHead>[],
  ): Map<string, PlacedExcerpts> {
    const bySlug = new Map(sources.flatMap((kept) => (kept.head.slug ? [[kept.head.slug, kept] as const] : [])))
    // Those of files with errors too: no problem hides another.
    const quoting = questions.filter(({ head }) => citationsOf(head).some(({ hasExcerpt }) => hasExcerpt))
    const missing: { readonly question: KeptHead<QuestionHead>; readonly digest: string }[] = []
    for (const question of quoting) {
      const { head, path } = question
      const cited = citationsOf(head).map(({ source }) => bySlug.get(source)?.digest ?? null)
      const digest = digestOf(question.digest, cited)
      if (this.#known.get(path)?.digest === digest) continue
      const placed = this.tables.placed.get(path, digest)
      if (placed) this.#known.set(path, { digest, placed })
      else missing.push({ question, digest })
    }
    // Nobody has to wait for a process that only reads.
    if (missing.length > 0) {
      const sourceOf = this.#foldedSources(bySlug)
      this.tables.store.transaction(() => {
        for (const { question, digest } of missing) {
          const { head, path } = question
          const made = withinTime(this.longestMs, () =>
            placeExcerpts(
              { file: head.file, citations: citationsOf(head) },
              this.texts.references(question),
              sourceOf,
              once(() => this.texts.excerptLines(question)),
            ),
          )
          const placed =
            made.kind === 'done'
              ? made.value
              : { spans: {}, issues: reportTooSlow(head.file, made.kind, this.longestMs) }
          this.tables.placed.put(path, digest, placed)
          this.#known.set(path, { digest, placed })
        }
      })
    }
    return new Map(
      quoting.flatMap(({ path }) => {
        const known = this.#known.get(path)
        return known ? [[path, known.placed] as const] : []
      }),
    )
  }

  /** Lets go of what is in memory of a question that is gone. */
  forget(path: string): void {
    this.#known.delete(path)
  }

  /** The sources by their slugs, each folded once. */
  #foldedSources(bySlug: ReadonlyMap<string, KeptHead<SourceHead>>): (slug: string) => FoldedSource | undefined {
    const folded = new Map<string, FoldedSource>()
    return (slug) => {
      const kept = bySlug.get(slug)
      // A file that was given up is not read again.
      if (!kept || kept.head.issues.some(({ name }) => name === 'markdown-too-slow')) return undefined
      const known = folded.get(slug)
      if (known) return known
      const body = this.texts.article(kept)
      if (!body) return undefined
      const source = { file: kept.head.file, body }
      const made = { source, text: withoutSpace(body.text), lines: once(() => this.texts.sourceLines(kept)) }
      folded.set(slug, made)
      return made
    }
  }
}

/** The citations of a question, whatever else is wrong with its file. */
function citationsOf({ facts, citations = [] }: QuestionHead): readonly SourceCitation[] {
  return facts?.citations ?? citations
}

/** The same function, asked at most once: parsing a file again is for those who need it. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
