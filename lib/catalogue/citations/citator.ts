import type { Citation, Passage } from '../../records/passage'
import type { Span } from '../../records/text'
import { type Citations, collectPassages } from './collect-passages'

/** A question, as far as it cites sources. */
export interface CitingQuestion {
  readonly slug: string
  readonly title: string
  readonly language: string
  /** Which of its references cites which source. */
  readonly citations: readonly { readonly number: number; readonly source: string }[]
  /** Where their excerpts stand in the sources, by the reference's number; nothing for one that cites a whole source. */
  readonly excerptSpans: Readonly<Record<number, Span>>
}

/** Knows which answers cite a source, and where in it; passages are gathered when a source is first asked for. */
export class Citator {
  private readonly citing = new Map<string, CitingQuestion[]>()
  private readonly found = new Map<string, Citations>()

  constructor(questions: readonly CitingQuestion[]) {
    for (const question of questions) {
      for (const slug of new Set(question.citations.map(({ source }) => source))) {
        const citing = this.citing.get(slug)
        if (citing) citing.push(question)
        else this.citing.set(slug, [question])
      }
    }
  }

  /** How many questions cite the source of a slug. */
  count(sourceSlug: string): number {
    return this.citing.get(sourceSlug)?.length ?? 0
  }

  /** The passages of a source that answers quote, and the answers that cite it as a whole. */
  citationsOf(sourceSlug: string): Citations {
    const known = this.found.get(sourceSlug)
    if (known) return known
    const placed = (this.citing.get(sourceSlug) ?? []).flatMap((question) =>
      question.citations.flatMap(({ number, source }) => {
        if (source !== sourceSlug) return []
        const span = question.excerptSpans[number]
        return [{ citation: citationOf(question, number), ...(span && { span }) }]
      }),
    )
    const citations = collectPassages(placed)
    this.found.set(sourceSlug, citations)
    return citations
  }

  /** The passage of a source that a reference quotes; `undefined` where it cites the source as a whole. */
  passageOf(sourceSlug: string, questionSlug: string, referenceNumber: number): Passage | undefined {
    return this.citationsOf(sourceSlug).passages.find(({ citations }) =>
      citations.some(
        (citation) => citation.questionSlug === questionSlug && citation.referenceNumber === referenceNumber,
      ),
    )
  }
}

function citationOf({ slug, title, language }: CitingQuestion, referenceNumber: number): Citation {
  return { questionSlug: slug, questionTitle: title, questionLanguage: language, referenceNumber }
}
