import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import ts from 'typescript'
import { afterAll, expect, test } from 'vitest'
import { QuestionJsonLd } from '../../../components/question/question-json-ld'
import { en } from '../../../lib/dictionary/en'
import { catalogueOf } from '../catalogue/compile-folder'

const TITLES = [
  '</script><script>alert(1)</script>',
  'a ]]> b &amp; <c> "d"',
  '🍵 表情 👩‍👩‍👧 C#',
  'neither \ufffe nor \uffff there',
]

const folder = mkdtempSync(join(tmpdir(), 'wenda-json-ld-'))
mkdirSync(join(folder, 'questions'))
writeFileSync(join(folder, 'site.md'), '---\nname: "Tea & <b>"\nurl: https://tea.example/wenda\n---\n')
for (const [index, title] of TITLES.entries()) {
  const fields = `title: ${JSON.stringify(title)}\ndate: 2025-01-03\ntags: [${JSON.stringify(title)}]`
  const answer = `Tea is hot.\n\n## References\n\n### ${title}\n\n> Tea is hot.`
  writeFileSync(join(folder, 'questions', `q-${index}.md`), `---\n${fields}\n---\n\n${answer}\n`)
}
afterAll(() => rmSync(folder, { recursive: true }))

const FILE = resolve('tests/unit/components/json-ld-as-typescript.ts')
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  lib: ['lib.es5.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
}

/** What schema.org's vocabulary, as the types of `schema-dts`, finds wrong with data: a property that it doesn't know, say. */
function faultsOf(data: readonly string[]): string[] {
  const literals = data.map((json, index) => `export const data${index}: Data = ${json}`)
  const text = [
    `import type { Article, BreadcrumbList } from 'schema-dts'`,
    `interface Data { '@context': 'https://schema.org'; '@graph': readonly (Exclude<Article, string> | BreadcrumbList)[] }`,
    ...literals,
  ].join('\n')
  const host = ts.createCompilerHost(OPTIONS)
  const { getSourceFile, fileExists } = host
  host.fileExists = (path) => path === FILE || fileExists(path)
  host.getSourceFile = (path, ...others) =>
    path === FILE ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : getSourceFile(path, ...others)
  return ts
    .getPreEmitDiagnostics(ts.createProgram([FILE], OPTIONS, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

test("the data of every question are in schema.org's words, and nothing that it doesn't know passes", () => {
  const catalogue = catalogueOf(folder)
  const data = catalogue.questions.map(({ slug }) => {
    const page = catalogue.questionPage(slug)
    if (page?.kind !== 'answer') throw new Error(`the page of ${slug} is ${page?.kind}`)
    const html = renderToStaticMarkup(<QuestionJsonLd page={page} dictionary={en} />)
    return html.replace(/^<script type="application\/ld\+json">|<\/script>$/g, '')
  })
  expect(data.map((json) => JSON.parse(json)['@graph'][0].headline).toSorted()).toEqual(TITLES.toSorted())
  const [first = ''] = data
  const wrong = [
    ['"headline"', '"recipeYield":1,"headline"', 'recipeYield'],
    ['TrainedAlgorithmicMediaDigitalSource', 'TrainedMedia', 'TrainedMedia'],
    ['"@type":"Organization"', '"@type":"Organisation"', 'Organisation'],
    ['"position":1', '"place":1', 'place'],
  ] as const
  const faults = faultsOf([...data, ...wrong.map(([from, to]) => first.replace(from, to))])
  expect(faults).toHaveLength(wrong.length)
  for (const [index, [, , named]] of wrong.entries()) expect(faults[index]).toContain(named)
})
