import { phraseKeys } from './phrase-groups'

/** Words that turn a statement round. */
const NEGATIONS: ReadonlySet<string> = new Set(
  phraseKeys(
    '不 没 未 无 非 勿 莫 别 毋 否 not no never neither nor none nobody nothing nowhere without cannot hardly rarely seldom',
  ),
)

/** Words that hold the character or word of a negation and don't deny. Longest first, so that none eats another's part. */
const HARMLESS = phraseKeys(`
    不过 不仅 不但 不只 不单 不光 不止 不断 不同 不久 不少 不料 不禁 不惜 不管 不论 不如 不得不 无不 非常 非洲 无论 无数 无线 未来 别名 别称 别墅
    别人 特别 分别 区别 级别 类别 性别 识别 个别 差别 是否 能否 否则 莫斯科 莫斯 莫大 无非 不只是 not_only no_doubt no_matter
  `).sort((a, b) => b.length - a.length)

/** True where the words (keys of tokens in a row) deny: two negations are none. */
export function isDenial(keys: readonly string[]): boolean {
  return negationsIn(keys).length % 2 === 1
}

/** The keys among those of tokens in a row that deny. */
export function negationsIn(keys: readonly string[]): string[] {
  // Nearly all rows of words hold none.
  if (!keys.some((key) => NEGATIONS.has(key))) return []
  let words = ` ${keys.join(' ')} `
  for (const word of HARMLESS) words = words.replaceAll(` ${word} `, ' ')
  return words.split(' ').filter((key) => NEGATIONS.has(key))
}
