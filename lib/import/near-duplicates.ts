import { askingCharacters } from '../search/query/asking-words'
import { textTerms } from '../search/tokens/text-terms'
import { foldText } from '../text/fold-text'
import { simplifiedCharacters } from '../text/simplified-characters'

// Four of five terms: "RAG 和微调" and "RAG 与微调" are one question, "GPT-3 的参数" and "BERT 的参数" are two.
const LEAST_SHARED = 0.8
// Terms that more titles hold tell little; this keeps the work for one title the same however many there are.
const MOST_HOLDERS = 200

// What is asked for by these is another thing for each: 在哪里发现 and 什么时候发现 are two questions.
const ASKED_FOR: readonly RegExp[] = [
  /什么时候|什麼時候|何时|何時|哪一?年|\bwhen\b/i,
  /哪里|哪裡|哪儿|何处|何處|什么地方|\bwhere\b/i,
  /谁|誰|\bwho\b/i,
  /多少|几[个位名人次]|\bhow (?:many|much)\b/i,
  /为什么|為什麼|为何|為何|\bwhy\b/i,
]

/**
 * Finds questions that were most likely asked before, by the terms that the search knows their titles by, without those
 * that only belong to the way of asking. Titles with other numbers, or that ask for another
 * thing (when, where, who), are other questions.
 */
export class NearDuplicates {
  /** The numbers of the titles that hold a term. */
  private readonly holders = new Map<string, number[]>()
  private readonly titles: { readonly slug: string; readonly terms: number; readonly kind: string }[] = []

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
    const digits = folded.characters.join('').match(/\d+(?:\.\d+)?/g) ?? []
    const kind = [...digits, ...ASKED_FOR.map((pattern) => pattern.test(title))].join(' ')
    const shared = new Map<number, number>()
    for (const term of used)
      for (const other of this.holders.get(term) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    let best: { slug: string; share: number } | undefined
    for (const [other, count] of shared) {
      const known = this.titles[other]
      if (!known || known.kind !== kind) continue
      const share = count / (used.length + known.terms - count)
      if (share >= LEAST_SHARED && share > (best?.share ?? 0)) best = { slug: known.slug, share }
    }
    for (const term of used) {
      const holders = this.holders.get(term)
      if (!holders) this.holders.set(term, [this.titles.length])
      else if (holders.length < MOST_HOLDERS) holders.push(this.titles.length)
    }
    this.titles.push({ slug, terms: used.length, kind })
    return best?.slug
  }
}
