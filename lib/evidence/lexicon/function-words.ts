import { phraseKeys } from './phrase-groups'

/**
 * Words that carry no fact of their own: a sentence with others in their place still says the same. With more words here
 * changed facts pass; with fewer, sentences that were only smoothed are called different.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  phraseKeys(`
    的 地 得 之 了 着 过 也 都 就 才 又 还 亦 便 则 即 已 曾 并 且 而 但 或 和 与 及 跟 同 以 于 在 从 由 自 向 对 把 将 使 让 给 为 是 乃 系 作
    这 那 其 该 此 所 等 们 吧 呢 吗 啊 呀 个 只 位 名 种 项 些 可 能 会 要 应 当 时 后 来 去 到 至 里 内 中 有 被 他 她 它 我 你 您 自己
    a an the of to in on at by for with from as into onto upon about over is are was were be been being am do does did has have
    had will would shall should can could may might must and or but so if then than that this these those it its he she they
    them their his her we our you your i my which who whom whose what when where while there here such also very just
    both each any some other own same too still even s t re ve ll d m
  `),
)

/** True for a word, as the key of its token, that carries no fact of its own. */
export function isFunctionWord(key: string): boolean {
  return FUNCTION_WORDS.has(key)
}

/** Words that only point at what was named before: a name in their place says the same, or can't be told from it. */
const PRONOUNS: ReadonlySet<string> = new Set(
  phraseKeys('它 他 她 其 此 该 这 那 们 it he she they them him her its his their this that these those'),
)

/** True for a word, as the key of its token, that points at what was named before. */
export function isPronoun(key: string): boolean {
  return PRONOUNS.has(key)
}

const MEASURE_WORDS: ReadonlySet<string> = new Set(
  '个位名只条种项些家座部本款张次件台类份篇段场间支组套处批辆艘片幅枚株棵',
)

/** True for a character that stands between a pronoun and what it points at: 这条, 该款. */
export function isMeasureWord(key: string): boolean {
  return MEASURE_WORDS.has(key)
}
