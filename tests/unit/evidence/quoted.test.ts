import { describe, expect, test } from 'vitest'
import { align } from '../../../lib/evidence/align'

/** Sentences in which each slot can be filled with any of its values, and says something else with each. */
const TEMPLATES: readonly { readonly text: string; readonly slots: Readonly<Record<string, readonly string[]>> }[] = [
  {
    text: '{name}于{date}在{place}发布了第{number}个版本，该版本{polarity}商业用途。',
    slots: {
      name: ['谷歌', '微软', '深度求索', 'OpenAI', '中和公司'],
      date: ['2018年3月', '2019年3月', '2018年5月', '二〇二〇年三月'],
      place: ['北京', '南京', '山东', '山西', '巴黎'],
      number: ['二', '三', '12', '20'],
      polarity: ['允许', '不允许', '禁止', '从不允许'],
    },
  },
  {
    text: '在{place}，{name}的{number}名研究人员{polarity}参加了{date}的会议。',
    slots: {
      place: ['上海', '上饶', '海口'],
      name: ['清华大学', '北京大学', '麻省理工学院'],
      number: ['35万', '35', '1.2万', '三千'],
      polarity: ['都', '都没有', '从未'],
      date: ['周一', '2021年', '1月5日', '5月1日'],
    },
  },
  {
    text: '{name} opened {number} shops in {place} on {date}, and the town council {polarity} support the plan.',
    slots: {
      name: ['Miller & Sons', 'Baker Brothers', 'Will Young', 'May Hill'],
      number: ['12', 'twenty', '1.5 million', '15'],
      place: ['Leeds', 'York', 'New York', 'Bath'],
      date: ['3 May 1951', '3 May 1952', '5 March 1951', '13 May 1951'],
      polarity: ['did', 'did not', "didn't", 'did never'],
    },
  },
  {
    text: 'After the vote {name} {polarity} sell more than {number} of its trains to {place} before {date}.',
    slots: {
      name: ['Germany', 'France', 'Norway'],
      polarity: ['could', 'could not', "couldn't"],
      number: ['half', 'a third', '30%', '40 per cent'],
      place: ['Spain', 'Italy'],
      date: ['2014', '2015', 'June', 'July'],
    },
  },
]

/** What says the same in one slot, so that its change is none. */
const SAME = [
  ['不允许', '禁止', '从不允许'],
  ['did not', "didn't", 'did never'],
  ['could not', "couldn't"],
  ['都没有', '从未'],
]

function fill(text: string, slots: Readonly<Record<string, readonly string[]>>, other?: [string, string]): string {
  return text.replace(/\{(\w+)\}/gu, (_, slot: string) => (other?.[0] === slot ? other[1] : (slots[slot]?.[0] ?? slot)))
}

function changes(): [string, string, string, string][] {
  return TEMPLATES.flatMap(({ text, slots }) =>
    Object.entries(slots).flatMap(([slot, values]) =>
      values.flatMap((own) =>
        values
          .filter((other) => other !== own && !SAME.some((group) => group.includes(own) && group.includes(other)))
          .map((other): [string, string, string, string] => [
            slot,
            fill(text, slots, [slot, own]),
            fill(text, slots, [slot, other]),
            own,
          ]),
      ),
    ),
  )
}

describe('quoted is never said of a sentence', () => {
  test.each([
    ['is another', (passage: string) => passage],
    ['stands elsewhere in the excerpt', (passage: string, own: string) => `${passage} ${own}.`],
  ])('whose name, place, number, date or polarity %s', (_, excerptOf) => {
    const quoted = changes().filter(
      ([, sentence, passage, own]) => align([sentence], [excerptOf(passage, own)])[0]?.grade === 'quoted',
    )
    expect(quoted).toEqual([])
  })

  test.each([
    [
      'function words for a word',
      'The river rises in two branches that descend from the other flank of the mountains.',
      'The river rises in two branches that descend from the western flank of the mountains.',
    ],
    ['function words for others', '它的开头都是写给读者的一封长信。', '它的开头则是写给读者的一封长信。'],
    [
      'a word of a later sentence',
      '商业重镇有建康、江陵、成都、广州中心。',
      '商业重镇有建康、江陵、成都、广州等地。建康是经济中心。',
    ],
    [
      'the subject of an earlier sentence',
      '土地除北海岸一带外均属于淡水河流域。',
      '全市土地面积两千平方公里，地形多变。境内除北海岸一带外均属于淡水河流域。',
    ],
    ['a source of its own', '按照国际财务准则，公司实现营业额8776亿元。', '公司实现营业额8776亿元。'],
    ['a source in English', 'According to the central bank, the town has 35 schools.', 'The town has 35 schools.'],
  ])('with %s', (_, sentence, passage) => {
    expect(align([sentence], [passage])[0]?.grade).not.toBe('quoted')
  })

  test.each(['根据该报告，', '首先，', 'According to the article, '])('and is behind %s', (opening) => {
    const sentence = '公司2018年实现营业额8776亿元。'
    expect(align([opening + sentence], [sentence])[0]?.grade).toBe('quoted')
  })

  test('that is put together across an elision', () => {
    const quoted = TEMPLATES.flatMap(({ text, slots }) => {
      const sentence = fill(text, slots)
      const cuts = Array.from(sentence.matchAll(/[\p{sc=Han}a-z](?=[\p{sc=Han} ])/gu), ({ index }) => index + 1)
      return cuts
        .map((at) => `${sentence.slice(0, at)} [...] ${sentence.slice(at)}`)
        .filter((excerpt) => align([sentence], [excerpt])[0]?.grade === 'quoted')
    })
    expect(quoted).toEqual([])
  })

  test('and is, where all of it is the same', () => {
    for (const { text, slots } of TEMPLATES)
      expect(align([fill(text, slots)], [fill(text, slots)])[0]?.grade).toBe('quoted')
  })
})
