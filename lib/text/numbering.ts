const DIGITS = '[0-9０-９]'
const HAN = '[〇零一二三四五六七八九十百]{1,4}'
const ROMAN = '[ivxIVX]{1,5}'
const LABEL = '(?:步骤|步驟|要点|要點|原因|理由|建议|建議|提示|steps?|points?|reasons?|tips?)'
const ORDINAL = `(?:${DIGITS}{1,3}|${HAN}|one|two|three|four|five|six|seven|eight|nine|ten)`

/** Number and mark; what may be a quantity as well is none where a number follows: `1、2 班`, `3:1`, `3.5`. */
const NUMBERED = [
  String.raw`${DIGITS}{1,2}(?:\.${DIGITS}{1,2})*\s?、(?!\s*${DIGITS}(?!${DIGITS}{3}\s*年))`,
  `${DIGITS}{1,3}[.．](?:${DIGITS}{1,2}[.．])*(?!${DIGITS})`,
  `${DIGITS}{1,2}(?:[.．]${DIGITS}{1,2})*[)）]`,
  String.raw`${DIGITS}{1,2}[:：](?!\s*${DIGITS})`,
  `[(（]\\s*(?:${DIGITS}{1,2}|${HAN}|${ROMAN}|[a-zA-Z])\\s*[)）]`,
  '[a-zA-Z][)）、](?![a-zA-Z])',
  String.raw`${HAN}、(?!\s*[〇零二三四五六七八九十百千万亿两])`,
  `其${HAN}[，,、：:]`,
  String.raw`第\s?(?:${HAN}|${DIGITS}{1,2})\s?[步点點]?\s*[，,、：:.．。]`,
  String.raw`${LABEL}\s*${ORDINAL}\s*(?:[、：:，,．–—-]|\.(?!${DIGITS}))`,
  '[Ⅰ-Ⅻⅰ-ⅻ][、.．]',
  '[⑴-⒇⒈-⒛㈠-㈩]|[0-9]\\uFE0F?\\u20E3|🔟',
].join('|')
const CIRCLED = '[①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴➀-➓⓵-⓾]'

const BULLET = String.raw`[\s•·●▪◦‣–—-]*`
const OPENING = new RegExp(String.raw`^${BULLET}(?:(?:${NUMBERED}|${CIRCLED})\s*)+`, 'iu')
/** Behind a mark within a sentence, only what hardly is anything else; a circled number wherever it names nothing: 如图①. */
const INNER = new RegExp(
  [
    String.raw`(?<=[:：;；，,。！？!?]\s?)(?:${DIGITS}{1,2}\s?、(?!\s*${DIGITS})|[(（](?:${DIGITS}{1,2}|${HAN})[)）])`,
    String.raw`(?<![图圖表式例题題步见見如由据據第和与與及或至到将將把]\s?)${CIRCLED}(?!\s?[所式中号號])`,
  ].join('|'),
  'gu',
)
/** A line that is numbered so is a line of its own; `42.` may be the end of a sentence that an editor broke there. */
const NUMBERED_LINE = new RegExp(
  String.raw`\n(?=[ \t]*(?!${DIGITS}+[.．](?!\s*\p{sc=Han}))(?:${NUMBERED}|${CIRCLED}))`,
  'giu',
)

/** The length of the numbering that a sentence begins with: `1、`, `（1）`, `②`, `一、`, `步骤 2：`; 0 where there is none. */
export function numberingEnd(sentence: string): number {
  const length = OPENING.exec(sentence)?.[0].length ?? 0
  return length < sentence.length ? length : 0
}

/** Where numbering stands within a sentence: `先做两件事：①读，②写。` */
export function innerNumbering(sentence: string): { readonly start: number; readonly end: number }[] {
  return Array.from(sentence.matchAll(INNER), ({ 0: number, index }) => ({ start: index, end: index + number.length }))
}

/** The offsets of the line feeds in a text that a numbered line follows. */
export function numberedLines(text: string): number[] {
  return Array.from(text.matchAll(NUMBERED_LINE), ({ index }) => index)
}
