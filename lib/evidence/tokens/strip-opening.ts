import { foldText } from '../../text/fold-text'
import { simplifiedCharacters } from '../../text/simplified-characters'

/** Openings reach no further than this many characters. */
const LONGEST_OPENING = 80

const CHINESE = [
  '首先|其次|再次|再者|然后|接着|最后|第[一二三四五]',
  '此外|另外|同时|与此同时|除此之外|不仅如此|而且|并且|不过|然而|但是|但|当然|其实|事实上|实际上',
  '因此|所以|于是|由此可见|可见|换句话说|换言之|也就是说|例如|比如|譬如|举例来说',
  '总之|综上(?:所述)?|总的(?:来说|来看|而言)|总体(?:来说|来看|而言|上)?|整体(?:来说|来看|而言|上)?',
  '(?:具体|简单|一般|通常|严格|准确|通俗)(?:地?(?:来说|来讲|而言|地说|地讲)|来看)',
  '(?:需要|值得|应当|应该)(?:说明|注意|一提|指出|强调|补充)的.',
  '据(?:介绍|报道|悉|了解|统计|资料|资料显示|记载|称|说)|(?:有)?资料(?:显示|表明|介绍)',
  '(?:根据|按照)[^，,。0-9a-z]{1,10}|数据显示|研究(?:显示|表明|发现)|报道称|文中(?:提到|指出|说)',
]
const ENGLISH = [
  '(?:first|second|third|last)(?:ly)?|finally|next|then|also|besides|moreover|furthermore|additionally|in addition',
  'however|nevertheless|nonetheless|on the other hand|by contrast|in contrast|meanwhile|at the same time|of course',
  'therefore|thus|hence|consequently|as a result|so|accordingly|in other words|that is|for example|for instance',
  'in short|in summary|to sum up|in conclusion|overall|in general|generally(?: speaking)?|in particular|specifically',
  'in fact|indeed|actually|notably|importantly|interestingly|in practice|put simply|simply put|basically|essentially',
  'according to [^,.0-9]{2,40}|as (?:mentioned|noted|stated|described|explained)(?: [^,.0-9]{2,20})?',
]
// These need no comma behind them.
const BEFORE_CLAUSE =
  '(?:it (?:is|should be|must be) (?:(?:also )?(?:worth|important|useful) )?(?:noting|noted|to note|mentioning|mentioned) that|(?:please )?note that|(?:the|this) (?:report|article|text|passage|source|document|study)s? (?:says?|states?|notes?|explains?|shows?) that)\\s+'
const OPENING = new RegExp(
  `^\\s*(?:(?:${[...CHINESE, ...ENGLISH].join('|')})\\s*[,:，：、]\\s*|${BEFORE_CLAUSE})+`,
  'u',
)

/**
 * Where a sentence begins to say something: the offset behind openings like `首先，`, `According to the report,`. An
 * opening that holds a number or a name is left: it is a claim of its own.
 */
export function openingEnd(sentence: string): number {
  const start = sentence.slice(0, LONGEST_OPENING)
  const folded = foldText(start, simplifiedCharacters)
  const length = OPENING.exec(folded.characters.join(''))?.[0].length ?? 0
  if (length === 0 || length >= folded.characters.length) return 0
  const end = folded.starts[length] ?? 0
  return /\d|(?!^)\b\p{Lu}/u.test(start.slice(0, end).trim()) ? 0 : end
}

/** What an opening names as its source, and the words for sources in general, which name none. */
const SOURCE =
  /(?:根据|按照|according to|as (?:mentioned|noted|stated|described|explained)(?: in| by)?)(?<source>[^,，:：、]*)/u
const ANY_SOURCE =
  /报告|报道|文章|资料|数据|文献|研究|统计|原文|上文|摘录|材料|论文|官方|消息|\b(?:report|article|text|passage|source|document|study|excerpt|paper|author)s?\b/gu

/** The source that a sentence's opening names: `国际准则` of `根据国际准则，`; empty where it names none. */
export function openingSource(sentence: string): string {
  const opening = foldText(sentence.slice(0, openingEnd(sentence)), simplifiedCharacters).characters.join('')
  return (SOURCE.exec(opening)?.groups?.source ?? '').replace(ANY_SOURCE, ' ')
}
