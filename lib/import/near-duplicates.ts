import { askingCharacters } from '../search/query/asking-words'
import { textTerms } from '../search/tokens/text-terms'
import { foldText } from '../text/fold-text'
import { simplifiedCharacters } from '../text/simplified-characters'

// Four of five terms: "RAG 和微调" and "RAG 与微调" are one question, "GPT-3 的参数" and "BERT 的参数" are two.
const LEAST_SHARED = 0.8
// Terms that more titles hold tell little; this keeps the work for one title the same however many there are.
const MOST_HOLDERS = 200

/**
 * Finds questions that were most likely asked before, by the terms that the search knows their titles by, without those
 * that only belong to the way of asking. Titles with different numbers are different questions.
 */
export class NearDuplicates {
  private readonly numbers = new Map<string, number>()
  private readonly holders: number[][] = []
  private readonly titles: { readonly slug: string; readonly terms: number; readonly digits: string }[] = []

  /** The slug of the question that a title most likely asks again; then the title is known under its own slug. */
  findAndAdd(title: string, slug: string): string | undefined {
    const folded = foldText(title, simplifiedCharacters)
    const all = textTerms(folded).filter(({ kind }) => kind !== 'joined')
    const asking = askingCharacters(
      folded.characters,
      all.filter(({ kind }) => kind === 'word'),
    )
    const telling = all.filter(({ from, to }) => !asking.slice(from, to).some(Boolean))
    const used = [...new Set((telling.length > 0 ? telling : all).map(({ text }) => text))]
    const digits = (folded.characters.join('').match(/\d+(?:\.\d+)?/g) ?? []).join(' ')
    const shared = new Map<number, number>()
    const numbers = used.map((term) => this.numberOf(term))
    for (const number of numbers)
      for (const other of this.holders[number] ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    let best: { slug: string; share: number } | undefined
    for (const [other, count] of shared) {
      const known = this.titles[other]
      if (!known || known.digits !== digits) continue
      const share = count / (used.length + known.terms - count)
      if (share >= LEAST_SHARED && share > (best?.share ?? 0)) best = { slug: known.slug, share }
    }
    for (const number of numbers) {
      const holders = this.holders[number]
      if (holders && holders.length < MOST_HOLDERS) holders.push(this.titles.length)
    }
    this.titles.push({ slug, terms: used.length, digits })
    return best?.slug
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    this.numbers.set(term, this.holders.length)
    this.holders.push([])
    return this.holders.length - 1
  }
}
