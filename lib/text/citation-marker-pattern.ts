const NUMBER = '[0-9０-９]{1,3}'
const SOURCE_WORD =
  '(?:citations?|cite|ref(?:erence)?s?|sources?|notes?|doc(?:ument)?s?|引用|引文|参考(?:资料|文献|来源)?|參考(?:資料|文獻|來源)?|[来來]源|资料|資料|文献|文獻|[注註])'
// A few spaces at most, here and below: any number of them would cost its square.
const ITEM = String.raw`(?:${SOURCE_WORD}\s{0,3}[.:：_#-]?\s{0,3})?#?${NUMBER}`
const LIST = String.raw`\s{0,3}${ITEM}(?:\s{0,3}[-–—~～,，、;；]\s{0,3}${ITEM}){0,30}\s{0,3}`
// What ChatGPT's retrieval leaves behind: 【4:0†notes.pdf】
const DAGGER = String.raw`\s{0,3}${NUMBER}(?::${NUMBER})?†[^\]】［］\[【\n]{0,80}`
const RAISED = '[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}'
const RAISED_LIST = `⁽?${RAISED}(?:[⁻,，、–-]${RAISED}){0,30}⁾?`
const INNER = `(?:${LIST}|${DAGGER}|${RAISED_LIST})`

/** The source of a regular expression (flags `iu`) for one marker, whatever stands before it. */
export const CITATION_MARKER = [
  String.raw`\[\[${LIST}\]\]`,
  String.raw`\[${INNER}\]`,
  `［${INNER}］`,
  `【${INNER}】`,
  `〔${INNER}〕`,
  String.raw`<sup>\[?${LIST}\]?</sup>`,
  RAISED_LIST,
].join('|')
