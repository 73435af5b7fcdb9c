import { findDefinitions } from '../../text/find-definitions'
import type { Token } from '../tokens/token'
import { tokenize } from '../tokens/tokenize'
import type { PassageIndex } from './index-passages'

/** Two writings of one term, at least one of which is an abbreviation: `RAG`, `retrieval-augmented generation`. */
type Writings = readonly [readonly Token[], readonly Token[]]

// Looking for definitions in every text would take a tenth of the time of its evidence, and most hold none.
const MAY_ABBREVIATE = /[A-Z][A-Za-z\d-]*[A-Z\d]/
// RAG, MoE, GPT-4, LLMs: what else is equal to search for, as 文生图 and 图像生成, need not say the same.
const ABBREVIATION = /^(?=.*[A-Z].*[A-Z\d])[A-Za-z][A-Za-z\d-]{1,7}$/

/**
 * The abbreviations among some sentences and passages that are known: those of a glossary, and those that the passages
 * spell out themselves. What an answer says of its terms is for the passages to bear out.
 *
 * @param groups terms that the site says mean the same
 */
export function abbreviationsOf(
  groups: readonly (readonly string[])[],
  sentences: readonly string[],
  passages: readonly string[],
): readonly Writings[] {
  const text = [...sentences, ...passages].join('\n')
  const known = [...groups, ...passages.filter((passage) => MAY_ABBREVIATE.test(passage)).flatMap(findDefinitions)]
  const pairs = known.flatMap((group) =>
    group
      .filter((term) => ABBREVIATION.test(term) && text.includes(term))
      .flatMap((short) => group.filter((other) => other !== short).map((other) => [short, other] as const)),
  )
  return pairs.map(([short, other]) => [tokenize(short), tokenize(other)])
}

/**
 * The tokens of a sentence with each known abbreviation as the passages write it, spelled out or short; `undefined` where
 * there is none that they write otherwise. A token that takes the place of others stands where they stood.
 *
 * @param near what comes closest to the sentence as it is: what is written alike there is not read otherwise
 */
export function asPassagesWrite(
  tokens: readonly Token[],
  abbreviations: readonly Writings[],
  index: PassageIndex,
  near: string,
): readonly Token[] | undefined {
  const alike = tokenize(near)
  const ways = abbreviations
    .flatMap(([short, other]) => [[short, other] as const, [other, short] as const])
    .filter(([here, there]) => isWritten(there, index) && !alike.some((_, at) => startsWith(alike, at, here)))
  const written: Token[] = []
  let isChanged = false
  for (let at = 0; at < tokens.length; ) {
    const [here, there] = ways.find(([own]) => startsWith(tokens, at, own)) ?? []
    const first = tokens[at]
    if (!first) break
    if (here && there) {
      const { start } = first
      const end = tokens[at + here.length - 1]?.end ?? first.end
      written.push(...there.map((token, n) => ({ ...token, start, end, ...(n === 0 ? breakOf(first) : {}) })))
      isChanged = true
    } else written.push(first)
    at += here?.length ?? 1
  }
  return isChanged ? written : undefined
}

function breakOf({ before, isBehindElision }: Token): Pick<Token, 'before' | 'isBehindElision'> {
  return { before, isBehindElision }
}

function startsWith(tokens: readonly Token[], at: number, term: readonly Token[]): boolean {
  return term.length > 0 && term.every(({ key }, n) => tokens[at + n]?.key === key)
}

function isWritten(term: readonly Token[], index: PassageIndex): boolean {
  const [first = -1, second] = term.map(({ key }) => index.idOf(key))
  if (second === undefined) return first >= 0
  return index.placesOf(first, second).some((at) => startsWith(index.tokens, at, term))
}
