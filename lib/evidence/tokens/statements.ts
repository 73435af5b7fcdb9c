import type { Token, TokenRange } from './token'

/** True where a statement begins: a clause or a sentence, or the text is over. */
export function beginsStatement(token: Token | undefined): boolean {
  return token === undefined || token.before === 'clause' || token.before === 'sentence'
}

/** True where a range is whole statements, or reaches over a mark that parts two. */
export function holdsStatement({ from, to }: TokenRange, tokens: readonly Token[]): boolean {
  if (from === to) return false
  return (
    tokens.slice(from + 1, to).some(beginsStatement) || (beginsStatement(tokens[from]) && beginsStatement(tokens[to]))
  )
}
