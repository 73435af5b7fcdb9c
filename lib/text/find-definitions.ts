import { longForm } from './long-form'

/** Two terms that a text says to mean the same. */
export type Definition = readonly [string, string]

const HAN_TERM = '[\\p{sc=Han}]{2,16}'
const LATIN_TERM = String.raw`[A-Za-z][\w.+#]*(?:[ \-][A-Za-z][\w.+#]*){0,5}`
const TERM = `[“「『"]?(?:${HAN_TERM}|${LATIN_TERM})[”」』"]?`
const BRACKETS = String.raw`[（(][^（）()\n]{2,80}[）)]`
// Words that say it: 英文写作, 中文叫, 也叫, 又称, 简称, 缩写为 …
const NAMED = `(?:(?:英文|英语|中文)名?(?:写作|叫做|叫作|称为|称作|叫|称|是|为)|(?:一般|通常)(?:写作|叫做|叫作|称为|称作)|[也又亦俗](?:称为|称作|叫做|叫作|称|叫)|(?:简称|全称|缩写)[为是]?)`

const IN_BRACKETS = new RegExp(`(${TERM}) ?([（(])([^（）()\\n]{2,80})[）)]`, 'gu')
const SAID = new RegExp(`(${TERM})(?: ?${BRACKETS})?[，,、]? ?${NAMED} ?(${TERM})`, 'gu')
const SHORT = new RegExp(
  `(${LATIN_TERM}) ?[是为] ?(${LATIN_TERM}) ?的(?:缩写|简称)(?:[，,] ?${NAMED} ?(${TERM}))?`,
  'gu',
)
const ENGLISH = new RegExp(
  `([A-Za-z][\\w.+#-]*),?(?: is| \\(| are|)(?: also (?:called|known as)| short for| an? (?:abbreviation|acronym) (?:of|for)) (${LATIN_TERM})`,
  'gu',
)

// What comes before a term in its sentence; the term begins after the last of them.
const BEFORE_TERM =
  /^.*(?:的|是|叫做|叫作|称为|称作|名为|所谓|以及|使用|采用|通过|利用|进行|一种|一个|这种|这个|主要|提供|包括|例如|中文叫|[即叫和与或及用在再指做])(?=.{2})/u
const LONGEST_HAN = 8
const LATIN = /^[A-Za-z][\w.+# -]*$/
const HAN = /^\p{sc=Han}+$/u
// A remark, no name.
const REMARK = /[的是了在有不等如见约共它其]/u
const NO_TERM = /^(?:缩写|简称|全称|英文|中文|人们|我们|它们?|他们|[它其].*)$/u

/**
 * The pairs of terms that a text itself defines as the same, those only that its form leaves no doubt about.
 *
 * @example findDefinitions('规模定律（Scaling Law）说的是……') // [['规模定律', 'Scaling Law']]
 */
export function findDefinitions(text: string): Definition[] {
  const pairs: (readonly [string | undefined, string | undefined])[] = []
  for (const [, before = '', , inside = ''] of text.matchAll(IN_BRACKETS)) pairs.push(...fromBrackets(before, inside))
  for (const [, a = '', b = ''] of text.matchAll(SAID)) pairs.push([lastTerm(a), firstTerm(b)])
  for (const [, a = '', b = '', c] of text.matchAll(SHORT)) {
    pairs.push([lastTerm(a), firstTerm(b)])
    if (c !== undefined) pairs.push([lastTerm(a), firstTerm(c)])
  }
  for (const [, a = '', b = ''] of text.matchAll(ENGLISH)) pairs.push([a, longForm(a, b, 'start') ?? undefined])
  const found = new Map<string, Definition>()
  for (const [a, b] of pairs) {
    if (a === undefined || b === undefined || a === b || NO_TERM.test(a) || NO_TERM.test(b)) continue
    found.set(`${a}\n${b}`, [a, b])
  }
  return [...found.values()]
}

/** `检索增强生成（Retrieval-Augmented Generation，RAG）`: what stands before the brackets, with each name in them. */
function fromBrackets(before: string, inside: string): (readonly [string | undefined, string | undefined])[] {
  const parts = inside
    .split(/[，,、;；/]/)
    .map((part) => unquoted(part.replace(/^(?:即|又称|简称|也叫|英文|全称)[:：]? ?/u, '')))
  const names = parts.filter((part) =>
    HAN.test(part)
      ? part.length >= 2 && part.length <= LONGEST_HAN && !REMARK.test(part)
      : LATIN.test(part) && part.length >= 2,
  )
  if (names.length < parts.length) return []
  const head = unquoted(before)
  const isMarked = /^(?:即|又称|简称|也叫|全称)/u.test(inside)
  if (HAN.test(head)) {
    const term = lastTerm(head)
    return names.filter((name) => isMarked || LATIN.test(name)).map((name) => [term, name] as const)
  }
  // Which of the Latin words before the brackets belong to the term is known only where one side abbreviates the other,
  // or where nothing Latin stands before.
  const short = names.find((name) => longForm(name, head, 'end') !== undefined)
  if (short !== undefined) {
    const term = longForm(short, head, 'end')
    return names.map((name) => [term, name] as const)
  }
  const words = head.split(' ')
  const last = words.at(-1) ?? ''
  if (names.some((name) => LATIN.test(name) && longForm(last, name, 'start') === name))
    return names.map((name) => [last, name] as const)
  return names.filter((name) => HAN.test(name) && words.length <= 3).map((name) => [head, name] as const)
}

function lastTerm(found: string): string | undefined {
  const term = unquoted(found)
  if (!HAN.test(term)) return term
  const cut = term.replace(BEFORE_TERM, '')
  return cut.length >= 2 && cut.length <= LONGEST_HAN ? cut : undefined
}

function firstTerm(found: string): string | undefined {
  const term = unquoted(found)
  return HAN.test(term) && (term.length > LONGEST_HAN || REMARK.test(term)) ? undefined : term
}

function unquoted(text: string): string {
  return text.trim().replace(/^[“「『"]|[”」』".]+$/gu, '')
}
