// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { QuestionDetail } from '../../../components/question/question-detail'
import { dictionaryOf } from '../../../lib/dictionary/dictionary'
import type { AnswerPage } from '../../../lib/records/pages'
import type { Site } from '../../../lib/records/site'
import { answerPageOf, cardOf, entryOf } from './records'

afterEach(cleanup)

type Shown = Partial<AnswerPage['question']>

function detailOf(question: Shown, language: Site['language'] = 'en', references: AnswerPage['references'] = []) {
  const page = answerPageOf()
  const shown = answerPageOf({
    site: { ...page.site, language },
    question: { ...page.question, ...question },
    references,
    related: [cardOf({ slug: 'other', title: '另一个问题' })],
    older: { slug: 'older', title: '以前的问题', language: 'zh-CN' },
  })
  return <QuestionDetail page={shown} />
}

describe('the page of a question', () => {
  test('says where one is, what is asked, when, about what, and that AI answered', () => {
    render(detailOf({ updated: '2025-02-01', tags: ['大模型'], generator: { name: 'aily' } }))
    const crumbs = within(screen.getByRole('navigation', { name: 'Breadcrumb' }))
    expect(crumbs.getByRole('link', { name: 'Home' })).toHaveAttribute('href', '/')
    expect(crumbs.getByRole('link', { name: 'Question List' })).toHaveAttribute('href', '/questions')
    const title = screen.getByRole('heading', { level: 1 })
    expect(title).toHaveTextContent('为什么？')
    expect(title).toHaveAttribute('lang', 'zh-CN')
    expect(screen.getByText('回答于 2025年1月3日')).toHaveAttribute('datetime', '2025-01-03')
    expect(screen.getByText('更新于 2025年2月1日')).toHaveAttribute('datetime', '2025-02-01')
    expect(screen.getByRole('note')).toHaveTextContent('内容由 AI 生成，请核实由 aily 生成')
    expect(screen.getByText('因为模型更大。', { selector: '.prose p' }).parentElement).toHaveAttribute('lang', 'zh-CN')
  })

  test.each([
    ['zh-CN', false],
    ['en-GB', false],
    ['fr', true],
    ['ar', true],
    ['ja', true],
    ['enm', true],
  ])('for %s says that comparing was not measured: %s', (language, isSaid) => {
    const page = answerPageOf({
      references: [entryOf()],
      notes: [{ number: 1, grade: 'quoted', references: [1], differences: [] }],
    })
    const site = { ...page.site, language: 'en' as const }
    render(<QuestionDetail page={{ ...page, site, question: { ...page.question, language } }} />)
    expect(screen.queryAllByText(/measured for Chinese and English only/u)).toHaveLength(isSaid ? 1 : 0)
  })

  test('says how else it is asked, and that a draft is one', () => {
    const { container } = render(detailOf({ alsoAsked: ['何故？', '为何？'], isDraft: true }))
    expect(screen.getByText('也有人这样问')).toBeInTheDocument()
    const asked = within(container)
      .getAllByRole('listitem')
      .filter((item) => /何/.test(item.textContent))
    expect(asked.map((item) => item.textContent)).toEqual(['何故？', '为何？'])
    expect(asked[0]?.parentElement).toHaveAttribute('lang', 'zh-CN')
    expect(screen.getByText(/^草稿/)).toBeInTheDocument()
    cleanup()
    render(detailOf({}))
    expect(screen.queryByText('也有人这样问')).toBeNull()
    expect(screen.queryByText(/草稿/)).toBeNull()
  })

  test('reads: notice before answer, answer before references, then others and neighbours', () => {
    const { container } = render(detailOf({}))
    const order = ['[role=note]', '.prose', '#references', '#others', 'a[rel=next]']
    const found = [...container.querySelectorAll(order.join())]
    expect(order.map((selector) => found.findIndex((element) => element.matches(selector)))).toEqual([0, 1, 2, 3, 4])
  })

  test('says once that there are no references, instead of counting sentences', () => {
    const { container } = render(detailOf({}))
    expect(screen.getAllByText(dictionaryOf('zh-CN').noReferences)).toHaveLength(1)
    expect(container.querySelector('.evidence-summary')).toBeNull()
    cleanup()
    expect(render(detailOf({}, 'en', [entryOf()])).container.querySelector('.evidence-summary')).not.toBeNull()
  })

  test('marks the answers of other questions as generated too', () => {
    render(detailOf({}, 'zh-CN'))
    expect(within(screen.getByRole('region', { name: '大家还在问' })).getByText('AI 生成')).toBeVisible()
  })

  test('tells machines so too: of the answer, and of each extract of another', () => {
    const { container } = render(detailOf({}))
    const labelled = [...container.querySelectorAll('[ai-disclosure="ai-generated"]')]
    expect(labelled.map(({ textContent }) => textContent)).toEqual(['因为模型更大。', '因为模型更大。'])
  })
})

describe('what is said of an answer is in the language of its question', () => {
  test.each([
    ['zh-CN', 'en', 'zh-CN', '内容由 AI 生成，请核实', '回答于 2025年1月3日'],
    ['zh-Hant-HK', 'zh-CN', 'zh-TW', '內容由 AI 生成，請自行查證', '回答於 2025年1月3日'],
    ['en-GB', 'zh-TW', 'en', 'AI-generated, please verify', 'Answered January 3, 2025'],
    ['ja', 'zh-TW', 'zh-TW', '內容由 AI 生成，請自行查證', '回答於 2025年1月3日'],
    ['und', 'zh-CN', 'zh-CN', '内容由 AI 生成，请核实', '回答于 2025年1月3日'],
  ] as const)('a question in %s on a site in %s speaks %s', (question, site, spoken, notice, answered) => {
    render(detailOf({ language: question }, site, [entryOf()]))
    expect(screen.getByRole('note')).toHaveTextContent(notice)
    expect(screen.getByRole('note').closest('[lang]')).toHaveAttribute('lang', spoken)
    expect(screen.getByText(answered)).toBeVisible()
    const related = screen.getByRole('region', { name: dictionaryOf(spoken).othersAreAsking })
    expect(related).toHaveAttribute('lang', spoken)
    expect(screen.getByRole('heading', { name: dictionaryOf(spoken).references })).toBeVisible()
    expect(screen.getByRole('navigation', { name: dictionaryOf(site).breadcrumb })).toBeVisible()
    expect(screen.getByRole('navigation', { name: dictionaryOf(site).neighbours })).toBeVisible()
  })

  test('and the words of the note on its sentences', () => {
    const page = answerPageOf({ notes: [{ number: 1, grade: 'none', references: [], differences: [] }] })
    const { container } = render(<QuestionDetail page={page} />)
    expect(JSON.parse(container.querySelector<HTMLElement>('[data-labels]')?.dataset.labels ?? '')).toMatchObject({
      gradeNone: '摘录中未找到',
    })
  })
})

// Static markup, parsed anew, as a reader's browser gets it.
test('any text survives as title, tag and reference title', () => {
  // Null bytes and line ends are refused or read anew by HTML itself; neither gets into a record.
  const texts = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('</script><b>', '&lt;&amp;', '"\'><img src=x>'),
    )
    .map((text) => text.replace(/\p{C}/gu, ''))
    .filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(texts, (text) => {
      const references = [entryOf({ title: text })]
      const shown = detailOf({ title: text, tags: [text] }, 'en', references)
      const page = new DOMParser().parseFromString(renderToStaticMarkup(shown), 'text/html')
      const textAt = (selector: string) => page.querySelector(selector)?.textContent
      expect(textAt('h1')).toBe(text)
      expect(textAt('a[href^="/tags/"] bdi')).toBe(text)
      expect(textAt('#reference-1 h3 bdi')).toBe(text)
      expect(page.querySelector('script:not([type="application/ld+json"]), img, b')).toBeNull()
    }),
    { numRuns: 60 },
  )
})
