/**
 * The words with which people ask, whatever they ask about; folded, longer ones first where one begins another. The list
 * is short on purpose: a word that can also be asked about is none.
 */
const PHRASES = [
  // Not where they begin a longer word, as 对比学习 does.
  '(?:之间)?(?:有|的)*(?:什么|啥|哪些|何)?(?:区别|差别|差异|不同|对比|比较)(?:在|是)?(?![\\p{sc=Han}])',
  '(?:请问|请教|求教|想问|想知道|告诉我|谁能|有人知道)(?:一下)?',
  '(?:是|指)?(?:什么|啥)(?:意思|东西|样|时候)?(?:是)?',
  '(?:为|凭)(?:什么|何|啥)(?:会|要)?',
  '怎么(?:样|办|回事|会)?|怎样|如何|咋(?:样|办)?',
  '(?:有|需要|要|得)?(?:多少|多大|多久|几个)',
  '哪(?:一个|个|些|里|种|儿)?(?:更?好)?',
  '(?:有没有|是不是|能不能|可不可以|会不会|要不要|是否|能否|可否)',
  '(?:介绍|解释|讲|说)一下',
  // When somebody asks is not what is asked about.
  '(?:今天|明天|昨天|现在|目前|如今|眼下|最近)',
  '是谁|谁|吗|呢|(?<![酒网贴])吧|啊|呀|嘛|(?<!目)的|了(?!解)',
]
const UNSPACED = new RegExp(PHRASES.join('|'), 'gu')

const WORDS = new Set(
  (
    'a an the of to in on at by for from with without about into and or not as is are was were be been do does did ' +
    'can could should would will may might must i me my we our you your it its this that these those there here ' +
    'what whats how why when where which who whom whose if than then so vs versus difference differ different between ' +
    'compare compared comparison mean means meaning explain explained please tell know get use using need today now currently recently'
  ).split(' '),
)

/**
 * For each folded character whether it belongs to the way of asking and not to what is asked about; all `false` where
 * nothing else would be left.
 *
 * @example askingCharacters([...'怎么写提示词']) // [true, true, false, false, false, false]
 */
export function askingCharacters(characters: readonly string[], words: readonly WordPlace[]): boolean[] {
  const asking = characters.map(() => false)
  // Each character counts one, whatever it takes in UTF-16.
  const text = characters.map((character) => (character.length === 1 ? character : '\ufffd')).join('')
  for (const { 0: phrase, index } of text.matchAll(UNSPACED)) asking.fill(true, index, index + phrase.length)
  for (const { text: word, from, to } of words) if (WORDS.has(word)) asking.fill(true, from, to)
  return asking
}

/** Whether a term of the index, a word or one or two characters, belongs to the way of asking. */
export function isAskingTerm(term: string): boolean {
  return WORDS.has(term) || /[什么怎哪谁啥咋吗呢]|为何|如何|多少|多久|区别/u.test(term)
}

/** A word of a script with spaces, and where it stands; `to` exclusive. */
interface WordPlace {
  readonly text: string
  readonly from: number
  readonly to: number
}
