// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { AiNotice } from '../../../components/question/ai-notice'
import { AboutPage } from '../../../components/site/about-page'
import { en } from '../../../lib/dictionary/en'
import { zhCn } from '../../../lib/dictionary/zh-cn'
import type { Site } from '../../../lib/records/site'

afterEach(cleanup)

const show = (site: Site) =>
  render(<AboutPage page={{ site, title: 'About', canonicalPath: '/about', isIndexed: true }} />)

test('it says how answers are made, labelled and checked, who is responsible, and where to report', () => {
  show({
    name: '问答',
    language: 'zh-CN',
    generator: { name: '沙漏' },
    editor: { name: '编辑室', contact: 'desk@a.example' },
    repository: 'https://git.example/a',
  })
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(5)
  for (const words of [
    zhCn.notice,
    zhCn.aiMark,
    zhCn.gradeQuoted,
    zhCn.gradeParaphrased,
    zhCn.gradeNone,
    '沙漏',
    '编辑室',
  ])
    expect(document.body).toHaveTextContent(words)
  expect(document.body).not.toHaveTextContent(/[{}]/)
  expect(screen.getByRole('link', { name: 'desk@a.example' })).toHaveAttribute('href', 'mailto:desk@a.example')
  expect(screen.getByRole('link', { name: zhCn.reportProblem })).toHaveAttribute('href', 'https://git.example/a')
})

test('it names nobody whom the site does not name', () => {
  show({ name: 'Wenda', language: 'en' })
  expect(document.body).toHaveTextContent(en.aboutNobody)
  expect(document.body).toHaveTextContent(en.aboutNoReport)
  expect(screen.queryByRole('link')).toBeNull()
})

test('the notice leads to it', () => {
  render(<AiNotice generator={undefined} dictionary={en} />)
  expect(screen.getByRole('link', { name: en.about })).toHaveAttribute('href', '/about')
})
