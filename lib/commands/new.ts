import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkText } from '../content/check/check-text'
import { FileReport } from '../content/check/file-report'
import { quoteFound } from '../content/check/quote-found'
import { writeFile } from '../disk/write-file'
import { environment } from '../environment'
import { ExistingFiles } from '../import/place/existing-files'
import { slugFromTitle } from '../import/place/slug-from-title'
import { yamlText } from '../import/write/yaml-value'
import { readArguments, refuseArguments } from './read-arguments'

const HELP = `npm run new -- [--source] [--pinyin] "question"

Makes a file for a question with today's date in ${environment.contentDirName}/questions, or with --source one for a source in
${environment.contentDirName}/sources, and prints its address while npm run dev runs. --pinyin names it in pinyin.`

/** `npm run new -- ARGS`: a file to write an answer into; its exit code. */
export function makeNew(args: readonly string[]): number {
  const options = readOptions(args)
  if ('wrong' in options) return refuseArguments('new', options.wrong)
  if (options.isHelp) {
    console.log(HELP)
    return 0
  }
  const { title, kind, usesPinyin } = options
  const report = new FileReport(kind)
  const checked = checkText(title, 'title', { line: 1, column: 1 }, report)
  if (checked === undefined) {
    for (const { found, expected, fix } of report.issues)
      console.error(`found ${found}; expected ${expected}\n  fix: ${fix}`)
    return 1
  }
  const { contentDir, contentDirName, port } = environment
  const slug = slugFromTitle(checked, usesPinyin)
  const existing = new ExistingFiles(contentDir, kind).get(slug)
  if (existing) {
    console.error(`found ${contentDirName}/${existing.path} already; nothing was written`)
    console.error(`  fix: write into that file, or word ${quoteFound(checked)} otherwise`)
    return 1
  }
  const path = `${kind}/${slug}.md`
  writeFile(join(contentDir, path), kind === 'questions' ? questionText(checked) : sourceText(checked))
  console.log(`${contentDirName}/${path}`)
  console.log(`http://localhost:${port}/${kind}/${encodeURIComponent(slug)} while npm run dev runs`)
  return 0
}

interface NewOptions {
  readonly title: string
  readonly kind: 'questions' | 'sources'
  readonly usesPinyin: boolean
  readonly isHelp: boolean
}

function readOptions(args: readonly string[]): NewOptions | { readonly wrong: string } {
  const read = readArguments(args, {
    source: { type: 'boolean' },
    pinyin: { type: 'boolean' },
  })
  if ('wrong' in read) return read
  const { values, positionals } = read
  const { source = false, pinyin = false, help = false } = values
  // Whoever leaves the quotes out means one question all the same.
  const title = positionals.join(' ').trim()
  if (title === '' && !help) return { wrong: 'it takes the question, as in npm run new -- "What is emergence?"' }
  return { title, kind: source ? 'sources' : 'questions', usesPinyin: pinyin, isHelp: help }
}

/** A question as a draft, so that what is still empty is no error of the site: its answer and its references are to be written. */
function questionText(title: string): string {
  const isChinese = /\p{Script=Han}/u.test(title)
  const answer = isChinese ? '在这里写回答。' : 'Write the answer here.'
  return `---\ntitle: ${yamlText(title)}\ndate: ${today()}\ndraft: true\ntags: []\n---\n\n${answer}\n\n${isChinese ? '## 参考资料' : '## References'}\n`
}

function sourceText(title: string): string {
  const body = /\p{Script=Han}/u.test(title) ? '在这里写文章。' : 'Write the article here.'
  return `---\ntitle: ${yamlText(title)}\ndate: ${today()}\n---\n\n${body}\n`
}

/** The day on which the writer writes, by the clock and the zone of the machine: content that people make has a day, a build has none. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = makeNew(process.argv.slice(2))
