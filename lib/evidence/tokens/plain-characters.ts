import type { CharacterMap } from '../../text/fold-text'
import { simplifiedCharacters } from '../../text/simplified-characters'

/**
 * Pairs of characters that one word is written with in different places, where the table of single characters keeps both
 * because they differ elsewhere: 計畫 is 计划, 反覆 is 反复. For comparing words that is a gain.
 */
const VARIANTS =
  '畫划 画划 覆复 藉借 瞭了 乾干 著着 昇升 鉅巨 份分 餘余 馀余 姊姐 牠它 祂他 妳你 菸烟 甦苏 佈布 週周 連连'

/** Characters as sentences and passages are compared by: Simplified, and one of each pair of variants. */
export const plainCharacters: CharacterMap = new Map([
  ...simplifiedCharacters,
  ...VARIANTS.split(' ').map(([written = '', plain = '']): [string, string] => [written, plain]),
])
