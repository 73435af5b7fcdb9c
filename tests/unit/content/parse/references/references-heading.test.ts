import { describe, expect, test } from 'vitest'
import { parseQuestion } from '../../../../../lib/content/parse/parse-question'
import type { Site } from '../../../../../lib/records/site'

const SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }

const LIST = '- [甲](https://a.example/)'

function parse(body: string) {
  const bytes = new TextEncoder().encode(`---\ntitle: a\ndate: 2025-01-03\n---\n\n${body}\n`)
  return parseQuestion({ path: 'questions/why.md', bytes }, SITE)
}

describe('the references begin at', () => {
  test.each([
    '## References',
    '## references',
    '## REFERENCES:',
    '## References ：',
    '## 参考资料',
    '## 参考资料：',
    '## 參考資料',
    '## 参考文献',
    '## 參考文獻:',
    '## 参考来源',
    '## 參考來源',
    '## **参考资料**',
    '##   References   ##',
    'References\n---',
  ])('%j', (heading) => {
    const { record, report } = parse(`Answer.\n\n${heading}\n\n### T`)
    expect(report.issues).toEqual([])
    expect(record?.answer.text).toBe('Answer.')
    expect(record?.references.map(({ title }) => title)).toEqual(['T'])
  })
})

describe('what only looks like their heading is told the right line', () => {
  test.each([
    ['### 参考资料', '## 参考资料'],
    ['# References', '## References'],
    ['#### references：', '## References'],
    ['## 参考', '## 参考资料'],
    ['## 參考', '## 参考资料'],
    ['## Reference', '## References'],
    ['## Refrences', '## References'],
    ['## Bibliography', '## References'],
    ['## 资料来源', '## 参考资料'],
    ['## 参考链接', '## 参考资料'],
    ['## 5. References', '## References'],
    ['## 五、参考文献', '## 参考文献'],
    ['## 📚 参考资料', '## 参考资料'],
    ['## 参考资料 / References', '## 参考资料'],
    ['## 参考资料与延伸阅读', '## 参考资料'],
    ['## References and further reading', '## References'],
    ['## [References]', '## References'],
    ['**References**', '## References'],
    ['**参考资料：**', '## 参考资料'],
    ['**参考来源**：', '## 参考来源'],
    ['**参考资料**\n[1] 甲', '## 参考资料'],
    ['参考资料：', '## 参考资料'],
    ['##参考资料', '## 参考资料'],
    ['＃＃ 参考资料', '## 参考资料'],
    ['<h2>References</h2>', '## References'],
    ['References\n===', '## References'],
    ['## <span>参考资料</span>', '## 参考资料'],
    [`参考资料\n\n${LIST}\n\n---\n\n以上`, '## 参考资料'],
    ['- one\n\n  ## References', '## References'],
    ['## 参 考 资 料', '## 参考资料'],
    ['## 引用元', '## 参考资料'],
    ['## 参考文献一覧', '## 参考文献'],
    ['## 참고문헌', '## References'],
    ['## Références', '## References'],
    ['<details><summary>参考资料</summary>', '## 参考资料'],
    ['<p align="center"><b>References</b></p>', '## References'],
  ])('%j', (line, fix) => {
    const { report } = parse(`Answer.\n\n${line}\n`)
    expect(report.issues.map((issue) => [issue.name, issue.fix])).toContainEqual(['references-heading', fix])
  })

  test.each([
    ['## Sources', '## References'],
    ['## 来源', '## 参考资料'],
    ['## 参照', '## 参考资料'],
    ['参考资料', '## 参考资料'],
  ])('%j before a list of links', (line, fix) => {
    const named = (body: string) => parse(body).report.issues.filter(({ name }) => name === 'references-heading')
    expect(named(`Answer.\n\n${line}\n\n${LIST}`).map((issue) => issue.fix)).toEqual([fix])
    expect(named(`Answer.\n\n${line}\n\nThe text goes on.`)).toEqual([])
  })
})

describe('nothing is said of', () => {
  test.each([
    '## 参考架构',
    '## 参考资料的重要性',
    '## Preferences',
    '## References in Rust',
    '## Cross references between files',
    '## 备考资料',
    '## 延伸阅读',
    '**参考资料**是指什么？',
    '参考资料很多。',
    'See the references below.',
    '```\n## References\n```',
    '    ## References',
    '<!--\n## References\n-->',
    '<!-- **References** -->',
    '`## References`',
  ])('%j', (line) => {
    const { record, report } = parse(`Answer.\n\n${line}\n\n${LIST}`)
    expect(report.issues).toEqual([])
    expect(record?.references).toEqual([])
  })

  test('a second heading where the references have theirs', () => {
    const { record, report } = parse('Answer.\n\n### 参考\n\nText.\n\n## References\n\n### T')
    expect(report.issues).toEqual([])
    expect(record?.references).toHaveLength(1)
  })
})
