import { describe, expect, test } from 'vitest'
import { align } from '../../../lib/evidence/align'
import { findEvidence } from '../../../lib/evidence/find-evidence'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'
import { plainText } from '../../../lib/markdown/plain-text'
import type { SentenceEvidence } from '../../../lib/records/evidence'

/** The evidence of an answer against one excerpt, both in Markdown. */
function evidenceOf(answer: string, excerpt: string): readonly SentenceEvidence[] {
  const references = [{ number: 1, title: '来源', excerpt: plainText(parseMarkdown(excerpt)) }]
  const facts = { slug: 'a', file: 'questions/a.md', title: '？', date: '2025-01-03', tags: [], language: 'zh-CN' }
  return findEvidence({ ...facts, answer: plainText(parseMarkdown(answer)), references }).sentences
}

const grades = (answer: string, excerpt: string): string[] =>
  evidenceOf(answer, excerpt).map((sentence) => (sentence.checked ? sentence.grade : sentence.reason))

const EXCERPT = '模型并不执行任何函数，程序先检查参数。大会于2016年在杭州召开。'

describe('citation markers take no part', () => {
  const MARKERS =
    '[1] ［１］ [1-3] [1,2] [1][2] [[1]] [citation:1] [citation:1,2] [ref1] 【1】 【2†source】 【4:0†a.pdf】 [来源2] ¹² <sup>1</sup>'
  test.each(MARKERS.split(' '))('%s', (marker) => {
    expect(grades(`模型并不执行任何函数${marker}，程序先检查参数${marker}。`, EXCERPT)).toEqual(['quoted'])
    expect(grades(`模型并不执行任何函数，程序先检查参数。${marker}大会于2016年在杭州召开。${marker}`, EXCERPT)).toEqual(
      ['quoted', 'quoted'],
    )
    expect(grades(`${marker}大会于2016年${marker}在杭州召开`, EXCERPT)).toEqual(['quoted'])
    expect(grades(`大会于2018年${marker}在杭州召开。`, EXCERPT)).toEqual(['none'])
  })

  test('a number that is a link', () => {
    expect(grades('模型并不执行任何函数[5](https://a.example/)，程序先检查参数。', EXCERPT)).toEqual(['quoted'])
  })

  test('behind Latin words and numbers', () => {
    const excerpt = 'The Transformer replaced recurrent networks in 2017. 它采用 Transformer 架构处理序列。'
    expect(grades('The Transformer[1] replaced recurrent networks[2] in 2017[3].', excerpt)).toEqual(['quoted'])
    expect(grades('它采用 Transformer[1] 架构处理序列。', excerpt)).toEqual(['quoted'])
  })

  test('a question stays one, whatever follows its mark', () => {
    expect(grades('你明白模型为什么不执行函数吗？[1]【2†source】', EXCERPT)).toEqual(['question'])
  })

  test('the end of a sentence takes its markers along', () => {
    const text = '模型并不执行函数。[citation:1]【2†source】 [3]大会在杭州召开。'
    expect(evidenceOf(text, EXCERPT).map(({ start, end }) => text.slice(start, end))).toEqual([
      '模型并不执行函数。[citation:1]【2†source】 [3]',
      '大会在杭州召开。',
    ])
  })
})

describe('what only looks like a marker is compared', () => {
  test.each([
    ['an index', '数组的这个元素写作 a[1] 而已。', '数组的这个元素写作 a[2] 而已。'],
    ['an index of a word that the excerpt has too', '第二个元素写作 items[1] 而已。', '第二个元素写作 items[0] 而已。'],
    ['code', '这个列表写作 `[1, 2]` 这样。', '这个列表写作 `[1, 3]` 这样。'],
    ['an interval', '这个函数在区间 [1, 3] 上单调递增。', '这个函数在区间 [1, 5] 上单调递增。'],
    ['a year', '大会于 [2018] 年在杭州召开。', '大会于 [2016] 年在杭州召开。'],
    ['an exponent', '这块地的数量级是10⁸个单位。', '这块地的数量级是10⁶个单位。'],
  ])('%s', (_, answer, excerpt) => {
    expect(grades(excerpt, excerpt)).toEqual(['quoted'])
    expect(grades(answer, excerpt)).not.toEqual(['quoted'])
  })
})

describe('numbering takes no part', () => {
  const NUMBERS =
    '1、|12、|2.|1．|3)|3）|（1）|(1)|（一）|(ii)|②|①|❸|⑴|⒈|一、|十二、|步骤 2：|步骤二：|Step 2: |第一，|第二步：|第 3 点，|其一，|1.2、|4️⃣ |2：|（a）|要点三：'
  test.each(NUMBERS.split('|'))('%s', (number) => {
    expect(align([`${number}模型并不执行任何函数，程序先检查参数。`], [EXCERPT])[0]?.grade).toBe('quoted')
    expect(align([`${number}大会于2018年在杭州召开。`], [EXCERPT])[0]?.grade).toBe('none')
  })

  test('of lines, each of which is a sentence', () => {
    const answer = '1、模型并不执行任何函数\n2、大会于2016年在杭州召开'
    expect(grades(answer, EXCERPT)).toEqual(['quoted', 'quoted'])
    expect(grades('（1）模型并不执行任何函数\n（2）大会于2016年在杭州召开', EXCERPT)).toEqual(['quoted', 'quoted'])
  })

  test('within a sentence', () => {
    const excerpt = '上线之前要做两件事：检查每一个参数，记录每一次调用。'
    expect(grades('上线之前要做两件事：①检查每一个参数，②记录每一次调用。', excerpt)).toEqual(['quoted'])
    expect(grades('上线之前要做两件事：1、检查每一个参数，2、记录每一次调用。', excerpt)).toEqual(['quoted'])
  })

  test.each([
    ['2024 年模型不再执行任何函数。', '2016 年模型不再执行任何函数。'],
    ['3.5 倍的参数带来更好的表现。', '4.5 倍的参数带来更好的表现。'],
    ['3、5 班的学生一起参加了比赛。', '4、5 班的学生一起参加了比赛。'],
    ['三、四线城市的房价开始下跌。', '二、四线城市的房价开始下跌。'],
    ['3:1 的比例最适合和面团。', '4:1 的比例最适合和面团。'],
    ['如图②所示，模型并不执行函数。', '如图①所示，模型并不执行函数。'],
    ['第3名的队伍来自杭州市区。', '第2名的队伍来自杭州市区。'],
  ])('but %s is compared', (answer, excerpt) => {
    expect(grades(excerpt, excerpt)).toEqual(['quoted'])
    expect(grades(answer, excerpt)).not.toEqual(['quoted'])
  })
})
