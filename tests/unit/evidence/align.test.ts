import { describe, expect, test } from 'vitest'
import { align } from '../../../lib/evidence/align'

function only(sentence: string, ...passages: string[]) {
  const [found] = align([sentence], passages)
  if (!found) throw new Error(`nothing was found for ${sentence}`)
  return {
    ...found,
    quotes: found.spans.map((span) => passages[span.passage]?.slice(span.start, span.end)),
    told: found.differences.map(({ kind, inSentence, inPassage }) => [kind, inSentence?.text, inPassage?.text]),
  }
}

const POETS = '李白出生于701年，是唐代著名的诗人。他在长安结识了贺知章，后来离开了宫廷。杜甫比李白小十一岁。'

describe('the wording stands in the passage', () => {
  test.each([
    ['verbatim', '他在长安结识了贺知章，后来离开了宫廷。', POETS],
    ['with an opening phrase', '据介绍，他在长安结识了贺知章，后来离开了宫廷。', POETS],
    ['in Traditional characters', '他在長安結識了賀知章，後來離開了宮廷。', POETS],
    ['clauses in another order', '后来离开了宫廷，他在长安结识了贺知章。', POETS],
    ['one clause left out', '他在长安结识了贺知章。', POETS],
    ['two sentences joined', '是唐代著名的诗人，并且他在长安结识了贺知章，后来离开了宫廷。', POETS],
    ['a numeral for a number', '李白出生于七〇一年，是唐代著名的诗人。', POETS],
    ['35万 and 350,000', '该公司有35万名员工。', '截至去年底，该公司有350,000名员工。'],
    ['二〇一八 and 2018', '大会于二〇一八年在杭州召开。', '大会于2018年在杭州召开。'],
    ['a share', '该公司约35％的收入来自海外。', '该公司约百分之35的收入来自海外。'],
    ['full-width letters and digits', 'ＧＰＴ－４由ＯｐｅｎＡＩ發佈於２０２３年。', 'GPT-4由OpenAI发布于2023年。'],
    ['English verbatim', 'The museum was opened in 1998.', 'History: The museum was opened in 1998. It is large.'],
    [
      'English with an opening',
      'According to the report, the museum was opened in 1998.',
      'The museum was opened in 1998.',
    ],
    ['a number in words', 'About 1.5 million people visited it.', 'About 1,500,000 people visited it.'],
    ['a share in words', 'Twenty-five per cent of the samples were discarded.', '25% of the samples were discarded.'],
    [
      'British and American spelling',
      'The organised theatre measures 30 metres.',
      'The organized theater measures 30 meters.',
    ],
    ['irregular forms', 'The children took the train and wrote home.', 'The child takes the train and writes home.'],
    [
      'a verb that ends in y',
      'The method applied to it carried over well.',
      'The method applies to it carries over well.',
    ],
    ['a contraction', "The method doesn't need labelled data.", 'The method does not need labelled data.'],
    ['a phrase that only moved', 'In 2014, Google acquired DeepMind.', 'Google acquired DeepMind in 2014.'],
  ])('%s', (_, sentence, passage) => {
    const found = only(sentence, passage)
    expect(found.grade).toBe('quoted')
    expect(found.differences).toEqual([])
  })
})

describe('close, but with words of its own', () => {
  test.each([
    ['a name for a pronoun', '王维在长安结识了贺知章，后来离开了宫廷。', POETS, '王维'],
    ['a clause added', '它分两种：用户自己输入的叫直接注入。', '用户自己输入的叫直接注入。', '它分两种'],
  ])('%s', (_, sentence, passage, words) => {
    const found = only(sentence, passage)
    expect(found.grade).toBe('paraphrased')
    expect(found.uncovered.map(({ start, end }) => sentence.slice(start, end))).toEqual([words])
  })
})

describe('something else is said', () => {
  test.each([
    ['number', '李白出生于711年，是唐代著名的诗人。', POETS, ['711年', '701年']],
    ['negation', '李白出生于701年，不是唐代著名的诗人。', POETS, ['不是', '是']],
    ['word', '李白出生于701年，是宋代著名的诗人。', POETS, ['宋代', '唐代']],
    ['word', '他在长安结识了孟浩然，后来离开了宫廷。', POETS, ['孟浩然', '贺知章']],
    ['negation', '万佛顶是峨眉山的最低峰。', '万佛顶是峨眉山的最高峰。', ['低峰', '高峰']],
    ['name', '模型由OpenAI发布，支持多种语言。', '模型由Google发布，支持多种语言。', ['OpenAI', 'Google']],
    ['order', '李白比杜甫小十一岁。', POETS, ['杜甫', '杜甫']],
    ['order', '谷歌公司收购了深度思维实验室。', '深度思维实验室收购了谷歌公司。', ['谷歌公司', '谷歌公司']],
    [
      'word',
      'The larger model usually wins at four bits.',
      'The larger model usually works at 4 bits.',
      ['wins', 'works'],
    ],
    ['number', 'It was opened in 1998 by the Queen.', 'It was opened in 1988 by the Queen.', ['1998', '1988']],
    [
      'name',
      'It was opened in 1998 by Queen Margaret.',
      'It was opened in 1998 by Queen Elizabeth.',
      ['Margaret', 'Elizabeth'],
    ],
    [
      'negation',
      'The method does not need labelled data.',
      'The method needs labelled data.',
      ['does not need', 'needs'],
    ],
    ['negation', 'The committee rejected it in May.', 'The committee approved it in May.', ['rejected', 'approved']],
    ['order', 'France defeated Germany in the final.', 'Germany defeated France in the final.', ['Germany', 'Germany']],
  ])('%s: %s', (kind, sentence, passage, [own, other]) => {
    const found = only(sentence, passage)
    expect(found.grade).toBe('none')
    expect(found.told).toContainEqual([kind, own, other])
  })

  test('a number taken from elsewhere in the passage', () => {
    const passage = '1958年1月29日，它成为一个自治共和国。1991年苏联解体以后，它留在新成立的联邦。'
    const found = only('1958年苏联解体以后，它留在新成立的联邦。', passage)
    expect(found.grade).toBe('none')
    expect(found.told).toEqual([['number', '1958年', '1991年']])
  })

  test('a clause left out between two dates is no such number', () => {
    expect(only('他于1995年去世。', '他于1990年毕业，于1995年去世。').grade).toBe('quoted')
  })

  test('a number that stands nowhere near', () => {
    const found = only('研究人员在2023年发现，模型常常答得最好。', '刘等人发现，模型常常答得最好。')
    expect(found.grade).toBe('none')
    expect(found.told).toEqual([['number', '2023年', undefined]])
  })

  test('a passive keeps the roles', () => {
    const found = only('In the final, France was defeated by Germany.', 'Germany defeated France in the final.')
    expect(found.told).toEqual([])
  })
})

describe('the same words in another order', () => {
  test.each([
    ['an oak counter', 'a counter of oak'],
    ['the garden wall', 'the wall of the garden'],
    ['the town hall clock', 'the clock of the town hall'],
    ["the mayor's house", 'the house of the mayor'],
  ])('%s and %s are a paraphrase', (own, other) => {
    const found = only(
      `The rooms had electric light, ${own} and a cellar in which the leaves stayed dry all winter.`,
      `The new rooms had electric light, ${other} and a cellar in which the leaves stayed dry all winter.`,
    )
    expect(found.grade).toBe('paraphrased')
  })

  test('the reader is told of them', () => {
    const found = only(
      'The rooms had electric light, an oak counter and a cellar in which the leaves stayed dry.',
      'The rooms had electric light, a counter of oak and a cellar in which the leaves stayed dry.',
    )
    expect(found.told).toEqual([['word', 'oak counter', 'counter of oak']])
  })

  test('roles that change places are no such words', () => {
    expect(
      only('In this valley wolves chase foxes every spring.', 'In this valley foxes chase wolves every spring.').grade,
    ).toBe('none')
  })
})

describe('retold freely in English', () => {
  const PASSAGE =
    'It rains. The city council voted on Tuesday to close the old bridge to cars after engineers found cracks in two of its arches in March 2019. It snows.'
  const SENTENCE =
    'After cracks were found in its arches by engineers in March 2019, cars lost the old bridge: the council voted to close it.'

  test('is a paraphrase of the sentence that all its words stand in', () => {
    const found = only(SENTENCE, PASSAGE)
    expect(found.grade).toBe('paraphrased')
    expect(found.quotes).toEqual([PASSAGE.slice(10, -11).trim()])
  })

  test.each([
    ['number', SENTENCE.replace('2019', '2017')],
    ['name', SENTENCE.replace('March', 'April').replace('the council', 'the Dalton council')],
    ['denial', SENTENCE.replace('were found', 'were never found')],
    ['opposite', SENTENCE.replace('close', 'open')],
    ['matter', 'After cracks were found in the walls of a church in March, the council voted to sell the ground.'],
  ])('with another %s is none', (_, sentence) => {
    expect(align([sentence], [PASSAGE])[0]?.grade ?? 'none').toBe('none')
  })
})

describe('retold freely in Chinese', () => {
  const PASSAGE =
    '天气很好。今年共有4.6万名中国学生在澳大利亚的大学和中学里学习，较去年增长了23%，创下历史新高。别的不提。'

  test('is a paraphrase', () => {
    const found = only('较去年增长23%，在澳大利亚学习的中国学生今年创历史新高', PASSAGE)
    expect(found.grade).toBe('paraphrased')
  })

  test.each([
    '较去年增长13%，在澳大利亚学习的中国学生今年创历史新高',
    '较去年增长23%，在澳大利亚学习的中国学生今年没有创历史新高',
    '较去年增长23%，在Canada学习的中国学生今年创历史新高',
  ])('%s is none', (sentence) => {
    expect(align([sentence], [PASSAGE])[0]?.grade).toBe('none')
  })
})

describe('where it stands', () => {
  test('the passage is the one that says the same', () => {
    const found = only('训练用了两周。', '天气很好，我们去散步。', '此前已经说过。训练用了2周。别的不提。')
    expect([found.passage, found.quotes]).toEqual([1, ['训练用了2周。']])
  })

  test('a second passage supports the rest', () => {
    const found = only(
      '模型的表现会按可以预测的方式提升，因为它见过更多的文本数据。',
      '模型的表现会按可以预测的方式提升。',
      '别的话题。这是因为它见过更多的文本数据。',
    )
    expect(found.quotes).toEqual(['模型的表现会按可以预测的方式提升。', '这是因为它见过更多的文本数据。'])
  })

  test('a number of the second passage is none that is missing', () => {
    const found = only(
      '世乒赛带来的直接经济效益近亿元，张继科比赛的上座率超过90%。',
      '世乒赛带来的直接经济效益近亿元。',
      '别的话题。据了解，张继科比赛的上座率一直超过90%。',
    )
    expect([found.grade, found.spans.length, found.told]).toEqual(['quoted', 2, []])
  })

  test('offsets count UTF-16 code units', () => {
    const found = only('𠮷野家在日本有超过一千家门店。', '😀😀：𠮷野家在日本有超过1,000家门店。')
    expect(found.quotes).toEqual(['𠮷野家在日本有超过1,000家门店。'])
    expect(found.start).toBe(5)
  })

  test('differences point into both texts', () => {
    const sentence = '𠮷：大会在2018年召开，来了很多人。'
    const passage = '😀 大会在2016年召开，来了很多人。'
    const [difference] = only(sentence, passage).differences
    expect(sentence.slice(difference?.inSentence?.start, difference?.inSentence?.end)).toBe('2018年')
    expect(passage.slice(difference?.inPassage?.start, difference?.inPassage?.end)).toBe('2016年')
  })

  test('brackets and full stops belong to the passage', () => {
    const found = only('这叫提示词注入', '前文。（这叫提示词注入。）后文。')
    expect(found.quotes).toEqual(['（这叫提示词注入。）'])
  })
})

describe('nothing to find', () => {
  test.each([
    ['', POETS],
    ['。。。', POETS],
    ['天气很好，我们去了公园散步。', '量子计算机利用叠加态进行运算。'],
    ['好', POETS],
  ])('%j', (sentence, passage) => {
    expect(align([sentence], [passage])).toEqual([null])
  })

  test('no passages, empty passages, no sentences', () => {
    expect(align(['李白出生于701年。'], [])).toEqual([null])
    expect(align(['李白出生于701年。'], ['', ' \n '])).toEqual([null])
    expect(align([], [POETS])).toEqual([])
  })

  test('a sentence beyond the limit is not compared', () => {
    const long = '李白出生于701年，'.repeat(80)
    expect(align([long], [long])).toEqual([null])
  })
})

test('the same input gives the same output, whatever stands beside it', () => {
  const sentence = '杜甫比李白小十一岁。'
  const alone = align([sentence], [POETS])
  expect(align([sentence], [POETS])).toEqual(alone)
  expect(align(['天气很好。', sentence], [POETS])[1]).toEqual(alone[0])
})

describe('names, pronouns and parts of a whole', () => {
  test.each([
    [
      'a name for a pronoun',
      'Margaret Hill joined the institute on 3 May 1951 as a chemist.',
      'He joined the institute on 3 May 1951 as a chemist.',
    ],
    [
      'a name for a common noun',
      'The first record that Silver Birds sold abroad was pressed in a small plant in Ghent.',
      'The first record that the group sold abroad was pressed in a small plant in Ghent.',
    ],
    [
      'a name beside its own',
      'The Union, the North, finally won the war when the last army surrendered at the court house.',
      'The Union finally won the war when the last army surrendered at the court house.',
    ],
    [
      'a pronoun for a name',
      'Later that morning she told him not to come around any more.',
      'Later that morning she told Walsh not to come around any more.',
    ],
    [
      'a name for a pronoun with its measure word',
      '从零度经线上的时间算起，东边的地方总比西边早。',
      '从这条经线上的时间算起，东边的地方总比西边早。',
    ],
    [
      '就是 for 指',
      '模态就是信息的各种形式，例如文字、图像、声音、视频。',
      '模态指信息的各种形式，例如文字、图像、声音、视频。',
    ],
    [
      '得到 for 算出',
      '反向传播：用链式法则从输出层往回算，得到损失对每个参数的梯度。',
      '反向传播：利用链式法则，从输出层往回，算出损失对每个参数的梯度。',
    ],
  ])('%s is never called another matter', (_, sentence, passage) => {
    expect(only(sentence, passage).grade).not.toBe('none')
  })

  test.each([
    [
      'a name for a pronoun of a person',
      'Margaret Hill left the institute in May 1961 for a post abroad.',
      'She left the institute in May 1961 for a post abroad.',
    ],
  ])('%s is a paraphrase, never a quotation', (_, sentence, passage) => {
    expect(only(sentence, passage).grade).toBe('paraphrased')
  })

  test.each([
    ['三成 and 30%', '该公司三成的收入来自海外市场。', '该公司30%的收入来自海外市场。'],
    ['半数 and 一半', '报告显示，半数受访学生愿意回国。', '报告显示，一半受访学生愿意回国。'],
    [
      'half and 50%',
      'Some 50% of the samples were discarded in the second year.',
      'Some half of the samples were discarded in the second year.',
    ],
  ])('%s are one number', (_, sentence, passage) => {
    expect(only(sentence, passage).grade).toBe('quoted')
  })

  test.each([
    ['another part', '该公司四成的收入来自海外市场。', '该公司30%的收入来自海外市场。'],
    [
      'function words in the place of a word',
      '广州是以及贸易重镇，贸易对象有东南亚各国。',
      '广州是海上贸易重镇，贸易对象有东南亚各国。',
    ],
    [
      'a name in front of a mark',
      'Amazon Homans (AWS) is a company that rents computers out to firms and governments.',
      'Amazon Web Services (AWS) is a company that rents computers out to firms and governments.',
    ],
    [
      'a name behind a mark',
      'It was built in the 1830s and formerly spanned the River Thames in London, Texas.',
      'It was built in the 1830s and formerly spanned the River Thames in London, England.',
    ],
    [
      'a numeral in the place of a word',
      'It promotes the conversion of small molecules in the four into large ones inside the cells.',
      'It promotes the conversion of small molecules in the blood into large ones inside the cells.',
    ],
    [
      'an item of a list',
      'They are found in the Cottonwood, Emperor, and Eagle mountains of the park.',
      'They are found in the Cottonwood, Pinto, and Eagle mountains of the park.',
    ],
    [
      'a year that was added',
      'The series was renewed for a second season on August 15, 1830.',
      'The series was renewed for a second season on August 15.',
    ],
  ])('%s is not supported', (_, sentence, passage) => {
    expect(only(sentence, passage).grade).toBe('none')
  })
})
