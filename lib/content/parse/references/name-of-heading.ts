import { editDistance } from '../../../text/edit-distance'
import { foldText } from '../../../text/fold-text'
import { simplifiedCharacters } from '../../../text/simplified-characters'

/** The titles that a References section may have, in the form in which they are compared. */
const TITLES: readonly string[] = ['references', '参考资料', '参考文献', '参考来源']

// Longer texts are no headings of a section, and not worth a look.
const LONGEST = 60

// Words that name a list of references, though not in one of the ways above.
const NAMES_REFERENCES =
  /^(?:references?|refs?|bibliography|cited|(?:主要|部分|本文|相关|其他|以下)?(?:参考(?:资料|文献|来源|链接|文章|书目|材料|出处|网址|网站|书籍|论文|内容|引用|源)?|资料来源|资料出处|文献来源|引用(?:来源|资料|文献|出处|文章|链接))(?:列表|清单|目录|一覧|来源|链接|如下)?|出典|引用元|参照元|参考(?:文献|资料)?一覧|참고\s?(?:문헌|자료)|출처|références?|bibliographie|referencias?|bibliografía|referências?|quellen|quellenverzeichnis|literaturverzeichnis)$/
// What also heads an ordinary section; only what stands below it tells.
const MAY_NAME_REFERENCES = /^(?:sources?|citations?|来源|出处|参照|引用|引文|文献|(?:信息|数据|引文)来源)$/
// What stands beside such a word and names nothing else: numbers of sections, and the other half of a double title.
const BESIDE =
  /^(?:[一二三四五六七八九十百]+|[ivx]+|附录?|篇|条|个|list|of|the|works?|links?|materials?|further|additional|reading|notes?|resources|appendix|延伸阅读|扩展阅读|拓展阅读|相关链接|注释|脚注|备注|致谢)$/

/** How a text names the References section: as the format wants it, nearly so, or so that it may mean something else. */
export type HeadingName = 'exact' | 'near' | 'possible'

/** Whether a heading's text names the References section; `undefined` where it names something else. */
export function nameOfHeading(text: string): HeadingName | undefined {
  if (text.length > LONGEST) return undefined
  const folded = fold(text)
  if (TITLES.includes(folded.replace(/\s*:$/, ''))) return 'exact'
  const words = withoutGaps(folded)
    .replace(/(?<=\p{Script=Han})[与和及](?=\p{Script=Han})|\band\b/gu, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !BESIDE.test(word))
  if (words.length === 0) return undefined
  if (words.every((word) => NAMES_REFERENCES.test(word) || isMisspelt(word))) return 'near'
  const isPossible = words.every((word) => MAY_NAME_REFERENCES.test(word) || NAMES_REFERENCES.test(word))
  return isPossible ? 'possible' : undefined
}

/** The title that a text comes nearest to, as the format writes it. */
export function titleNearest(text: string): string {
  const folded = fold(text)
  const named = TITLES.slice(1).find((title) => folded.includes(title))
  return named ?? (/\p{Script=Han}/u.test(folded) ? '参考资料' : 'References')
}

/** Without the spaces that set letters apart, `参 考 资 料`. */
function withoutGaps(text: string): string {
  return /^(?:\p{L}\s+)+\p{L}[\s:]*$/u.test(text) ? text.replace(/\s+/g, '') : text
}

function fold(text: string): string {
  return foldText(text, simplifiedCharacters).characters.join('').trim().replace(/\s+/g, ' ')
}

/** "refrences", "referances"; nine letters are what still is a slip, and "preferences" is another word. */
function isMisspelt(word: string): boolean {
  return word.length >= 9 && word.startsWith('ref') && editDistance(word, 'references', 2) <= 2
}
