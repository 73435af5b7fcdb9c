import { findQuote, foldSpace } from '../quotes/find-quote'
import type { Citation, Passage } from '../records/passage'
import type { Question } from '../records/question'
import type { Source } from '../records/source'
import { type Citations, collectPassages } from './collect-passages'

/** Knows which answers cite an article, and where in it; places are looked up when an article is first asked for. */
export class Citator {
  private readonly citing = new Map<string, Question[]>()
  private readonly found = new Map<string, Citations>()

  constructor(questions: readonly Question[]) {
    for (const question of questions) {
      const slugs = question.references.flatMap(({ target }) => (target?.kind === 'source' ? [target.slug] : []))
      for (const slug of new Set(slugs)) {
        const citing = this.citing.get(slug)
        if (citing) citing.push(question)
        else this.citing.set(slug, [question])
      }
    }
  }

  /** How many questions cite the article of a slug. */
  count(sourceSlug: string): number {
    return this.citing.get(sourceSlug)?.length ?? 0
  }

  /** The passages of an article that answers quote, and the answers that cite it as a whole. */
  citationsOf(source: Source): Citations {
    const known = this.found.get(source.slug)
    if (known) return known
    const article = foldSpace(source.body.text)
    const placed = (this.citing.get(source.slug) ?? []).flatMap((question) =>
      question.references.flatMap(({ number, target, excerpt }) => {
        if (target?.kind !== 'source' || target.slug !== source.slug) return []
        const span = excerpt && findQuote(article, excerpt.text)
        return [{ citation: citationOf(question, number), ...(span && { span }) }]
      }),
    )
    const citations = collectPassages(placed)
    this.found.set(source.slug, citations)
    return citations
  }

  /** The passage of an article that a reference quotes; `undefined` where it cites the article as a whole. */
  passageOf(source: Source, questionSlug: string, referenceNumber: number): Passage | undefined {
    return this.citationsOf(source).passages.find(({ citations }) =>
      citations.some(
        (citation) => citation.questionSlug === questionSlug && citation.referenceNumber === referenceNumber,
      ),
    )
  }
}

function citationOf({ slug, title, language }: Question, referenceNumber: number): Citation {
  return { questionSlug: slug, questionTitle: title, questionLanguage: language, referenceNumber }
}
