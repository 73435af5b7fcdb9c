import { parse } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { QuestionJsonLd } from '../../../components/question/question-json-ld'
import { en } from '../../../lib/dictionary/en'
import type { AnswerPage } from '../../../lib/records/pages'
import { answerPageOf, entryOf } from './records'

const SITE = { name: 'Wenda', language: 'en', url: 'https://example.org/wenda' } as const

/** What a crawler reads of it. */
function dataOf(page: AnswerPage) {
  const html = renderToStaticMarkup(<QuestionJsonLd page={page} dictionary={en} />)
  expect(html).toMatch(/^<script type="application\/ld\+json">[^<>]*<\/script>$/)
  expect(parse(`<head>${html}</head><body></body>`).childNodes).toHaveLength(1)
  const { '@graph': graph, ...rest } = JSON.parse(html.replace(/<[^>]*>/g, ''))
  expect(rest).toEqual({ '@context': 'https://schema.org' })
  return graph
}

describe('the data of a question', () => {
  test('say an article with its references, and the way to it', () => {
    const references = [
      entryOf({ number: 1, title: '资料', link: { href: '/sources/a#passage-1' } }),
      entryOf({ number: 2, title: 'Elsewhere', link: { href: 'https://a.example/#:~:text=b', host: 'a.example' } }),
      entryOf({ number: 3, title: 'Nowhere' }),
    ]
    const [article, breadcrumb] = dataOf(answerPageOf({ site: { ...SITE, editor: { name: 'Desk' } }, references }))
    expect(article).toEqual({
      '@type': 'Article',
      headline: '为什么？',
      inLanguage: 'zh-CN',
      datePublished: '2025-01-03',
      dateModified: '2025-01-03',
      url: 'https://example.org/wenda/questions/why',
      mainEntityOfPage: 'https://example.org/wenda/questions/why',
      publisher: { '@type': 'Organization', name: 'Desk', url: 'https://example.org/wenda/' },
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
      citation: [
        { '@type': 'CreativeWork', name: '资料', url: 'https://example.org/wenda/sources/a#passage-1' },
        { '@type': 'CreativeWork', name: 'Elsewhere', url: 'https://a.example/#:~:text=b' },
        { '@type': 'CreativeWork', name: 'Nowhere' },
      ],
    })
    expect(breadcrumb.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/wenda/' },
      { '@type': 'ListItem', position: 2, name: 'Question List', item: 'https://example.org/wenda/questions' },
      { '@type': 'ListItem', position: 3, name: '为什么？', item: 'https://example.org/wenda/questions/why' },
    ])
  })

  test('name no address where nobody says where the site stands', () => {
    const graph = dataOf(answerPageOf({ site: { name: 'Wenda', language: 'en' } }))
    expect(graph).toHaveLength(1)
    expect(JSON.stringify(graph)).not.toMatch(/localhost|"url"/)
  })

  test.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '🍵\u2028\u2029&amp;"\\'])(
    '%j survives as a title',
    (title) => {
      const { question } = answerPageOf()
      const [article, breadcrumb] = dataOf(answerPageOf({ site: SITE, question: { ...question, title } }))
      expect(article.headline).toBe(title)
      expect(breadcrumb.itemListElement[2].name).toBe(title)
    },
  )
})
