import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Catalogue } from '../../../lib/catalogue/catalogue'
import { ContentCompiler } from '../../../lib/catalogue/compile/compiler'
import { listAt } from '../../../lib/catalogue/list-route'
import { relatedQuestions } from '../../../lib/catalogue/pages/related-questions'
import type { PageParams } from '../../../lib/catalogue/routes'
import { openSnapshot } from '../../../lib/catalogue/snapshot'
import { listAllFiles, listFiles } from '../../../lib/disk/list-files'
import type { IslandScripts } from '../../../lib/publish/island-scripts'
import { publishSite } from '../../../lib/publish/publish-site'
import type { Renderer } from '../../../lib/publish/renderer'
import { isError } from '../../../lib/records/content-issue'
import { openStore, type Store } from '../../../lib/store/store'

/** A project of a test: content, what is published of it, and the store between the two. */
class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'wenda-site-'))
  readonly contentDir = join(this.folder, 'content')
  readonly outDir = join(this.folder, 'out')
  readonly rendered: string[] = []
  readonly drawn: string[] = []
  program = 'program 1'
  isCompressed = false
  /** Renders so many pages and then breaks off. */
  breaksAfter = Number.POSITIVE_INFINITY
  #store: Store | undefined
  #compiler: ContentCompiler | undefined

  constructor() {
    this.write('public/images/a.svg', '<svg/>')
    this.write('public/.well-known/security.txt', 'Contact: desk@tea.example')
    this.write('icon.svg', '<svg>icon</svg>')
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), text)
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true, force: true })
  }

  /** Ends what runs, so that the next build begins with what lies on the disk. */
  restart(): void {
    this.#store?.close()
    this.#store = undefined
    this.#compiler = undefined
  }

  /** What `npm run build` does; whether there was nothing wrong with the content. */
  async build(): Promise<boolean> {
    this.#store ??= openStore(this.#storePath, 'write')
    this.#compiler ??= new ContentCompiler(this.#store, this.program)
    const compiler = this.#compiler
    const files = listFiles(this.contentDir)
    const state = { folder: this.contentDir, files, images: new Set<string>() }
    const content = compiler.compile(state, 'texts')
    if (content.issues.some(isError)) return false
    const related = (questions: Catalogue['questions']) => relatedQuestions(questions, compiler.texts)
    await publishSite(
      new Catalogue(content, compiler.texts, related, 'content'),
      this.#store,
      this.#renderer,
      this.#scripts,
      {
        outDir: this.outDir,
        published: this.#store,
        publicDir: join(this.folder, 'public'),
        others: { 'icon.svg': join(this.folder, 'icon.svg') },
        socialImage: async (siteName) => {
          this.drawn.push(siteName)
          return Buffer.from(`a picture of ${siteName}`)
        },
        isCompressed: this.isCompressed,
      },
    )
    return true
  }

  /** The bytes of all that is published, by path. */
  published(): Record<string, string> {
    return Object.fromEntries(
      listAllFiles(this.outDir).map(({ path }) => [path, readFileSync(join(this.outDir, path), 'latin1')]),
    )
  }

  end(): void {
    this.restart()
    this.remove('')
  }

  /** A first build of the same content by the same program. */
  async cleanlyPublished(): Promise<Record<string, string>> {
    const clean = new Project()
    clean.program = this.program
    if (existsSync(this.contentDir)) cpSync(this.contentDir, clean.contentDir, { recursive: true })
    await clean.build()
    const published = clean.published()
    clean.end()
    return published
  }

  get #scripts(): IslandScripts {
    const entry = 'islands/start.js'
    const files = [{ path: entry, bytes: Buffer.from(this.program) }]
    return { entry, blocking: entry, files, filesOf: () => [entry] }
  }

  readonly #storePath = join(this.folder, 'cache', 'store.db')

  /** Stands in for Next: a process of its own that opens the snapshot and writes each model into its page. */
  get #renderer(): Renderer {
    const pages = new Map<string, string>()
    return {
      program: this.program,
      staticDir: join(this.folder, 'static'),
      isCompiled: () => existsSync(join(this.folder, 'static')),
      forget: (path) => void pages.delete(path),
      htmlOf: (path) => pages.get(path),
      render: async () => {
        this.write('static/chunks/a.css', this.program)
        this.write('static/chunks/a.js', this.program)
        const store = openStore(this.#storePath, 'read')
        const { catalogue, toRender } = openSnapshot(store)
        for (const [path, model] of [...singlePages(catalogue), ...toRender.map((page) => modelOf(catalogue, page))]) {
          if (this.rendered.length >= this.breaksAfter) throw new Error('broken off')
          this.rendered.push(path)
          const json = JSON.stringify(model).replaceAll('<', '\\u003c')
          pages.set(
            path,
            `<html><head></head><body>${this.program}<i title="${json.replaceAll('"', '&quot;')}"></i><script>1</script></body></html>`,
          )
        }
        store.close()
      },
    }
  }
}

function singlePages(catalogue: Catalogue): [string, unknown][] {
  return [
    ['/', catalogue.homePage()],
    ['/search', catalogue.searchPage()],
    ['/about', catalogue.aboutPage()],
    ['/404', catalogue.site],
  ]
}

function modelOf(catalogue: Catalogue, page: PageParams): [string, unknown] {
  if (page.kind === 'question') return [`/questions/${page.params.slug}`, catalogue.questionPage(page.params.slug)]
  if (page.kind === 'source') return [`/sources/${page.params.slug}`, catalogue.sourcePage(page.params.slug)]
  return [`/${[page.kind, ...page.params.list].join('/')}`, listAt(catalogue, page.kind, page.params.list)]
}

interface Words {
  readonly day: number
  readonly title: string
  readonly tags: readonly string[]
  readonly answer: string
  readonly excerpt: string
  readonly original?: number
}

const ARTICLE = 'The leaf grows on the north side. It is picked by hand in April. Monks planted the hill in 1650.'
const SENTENCES = ARTICLE.match(/[^.]+\./g) ?? []

function question({ day, title, tags, answer, excerpt, original }: Words): string {
  const fields = [
    `title: ${title}`,
    `date: 2025-01-0${day}`,
    `tags: [${tags.join(', ')}]`,
    ...(original === undefined ? [] : [`duplicate_of: q${original}`]),
  ]
  const reference = `### [Leaves](../sources/leaves.md)\n\n> ${excerpt.trim()}`
  return `---\n${fields.join('\n')}\n---\n\n${answer}\n\n## References\n\n${reference}\n`
}

const sentence = fc.constantFrom(...SENTENCES)
const words: fc.Arbitrary<Words> = fc.record(
  {
    day: fc.integer({ min: 1, max: 9 }),
    title: fc.constantFrom('Where?', 'When?', 'Who?', '为什么？', 'How long?'),
    tags: fc.subarray(['tea', 'hill', 'C#', '绿茶', 'a/b']),
    answer: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
    excerpt: sentence,
    original: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: ['day', 'title', 'tags', 'answer', 'excerpt'] },
)

/** What happens between two builds, to the content or behind the program's back. */
type Happening = (project: Project) => void
const index = fc.integer({ min: 0, max: 5 })
const anyPublished = (project: Project, n: number) => {
  const paths = listFiles(project.outDir).map(({ path }) => path)
  return paths[n % Math.max(1, paths.length)]
}
const happenings: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(index, words).map(
      ([n, text]) =>
        (project: Project) =>
          project.write(`content/questions/q${n}.md`, question(text)),
    ),
  },
  { weight: 2, arbitrary: index.map((n) => (project: Project) => project.remove(`content/questions/q${n}.md`)) },
  {
    weight: 2,
    arbitrary: fc.tuple(index, index).map(([from, to]) => (project: Project) => {
      const path = join(project.contentDir, 'questions', `q${from}.md`)
      if (!existsSync(path)) return
      const text = readFileSync(path, 'utf8')
      project.remove(`content/questions/q${from}.md`)
      project.write(`content/questions/moved/q${to}-${from}.md`, text.replace('](../', '](../../'))
    }),
  },
  fc
    .constantFrom('en', 'zh-CN')
    .map((language) => (project: Project) => project.write('content/site.md', `---\nlanguage: ${language}\n---\n`)),
  fc.boolean().map((isLonger) => (project: Project) => project.write('content/sources/leaves.md', article(isLonger))),
  fc.nat().map((n) => (project: Project) => {
    const path = anyPublished(project, n)
    if (path) project.write(`out/${path}`, 'edited by hand')
  }),
  fc.nat().map((n) => (project: Project) => {
    const path = anyPublished(project, n)
    if (path) project.remove(`out/${path}`)
  }),
  fc
    .constantFrom('questions/nobody/index.html', '.hidden/file', 'questions/.hidden', 'tags/nobody')
    .map((path) => (project: Project) => project.write(`out/${path}`, 'belongs to nothing')),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => (project: Project) => {
    const [link, target] = [anyPublished(project, from), anyPublished(project, to)]
    if (!link || !target || link === target) return
    project.remove(`out/${link}`)
    symlinkSync(join(project.outDir, target), join(project.outDir, link))
  }),
  // A file, or a link to the folder of another page, in the place of a page's folder.
  fc.tuple(index, fc.option(index)).map(([n, other]) => (project: Project) => {
    const folder = `out/questions/q${n}`
    project.remove(folder)
    if (other === null) project.write(folder, 'no folder')
    else if (existsSync(join(project.folder, 'out/questions')))
      symlinkSync(join(project.outDir, 'questions', `q${other}`), join(project.folder, folder))
  }),
  fc.constant((project: Project) => project.remove('static')),
  fc.constant((project: Project) => project.remove('out')),
  fc.constant((project: Project) => {
    project.restart()
    project.write('cache/store.db', 'no store at all')
  }),
  fc.constant((project: Project) => {
    project.program = `${project.program}+`
    project.restart()
  }),
  fc.constant((project: Project) => project.restart()),
  fc.nat(6).map((pages) => (project: Project) => {
    project.breaksAfter = project.rendered.length + pages
  }),
)

function article(isLonger: boolean): string {
  return `---\ntitle: Leaves\n---\n\n${isLonger ? 'A word before. ' : ''}${ARTICLE}\n`
}

const BASE = { title: 'Where?', tags: ['tea'], answer: SENTENCES[0] ?? '', excerpt: SENTENCES[0] ?? '' }

/** Three questions that quote one article. */
function newProject(): Project {
  const project = new Project()
  project.write('content/sources/leaves.md', article(false))
  for (const n of [1, 2, 3]) project.write(`content/questions/q${n}.md`, question({ ...BASE, day: n }))
  return project
}

test('whatever happens between two builds, the site is the one that a first build makes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(happenings, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
      async (builds) => {
        const project = newProject()
        await project.build()
        for (const between of builds) {
          for (const happen of between) happen(project)
          try {
            // A folder with problems is not published; it stays what it was until they are fixed.
            if (await project.build()) expect(project.published()).toEqual(await project.cleanlyPublished())
          } catch (error) {
            if (!(error instanceof Error) || error.message !== 'broken off') throw error
            project.breaksAfter = Number.POSITIVE_INFINITY
            expect(await project.build()).toBe(true)
            expect(project.published()).toEqual(await project.cleanlyPublished())
          }
        }
        project.end()
      },
    ),
    { numRuns: 30 },
  )
})

test('every page is the index of a folder, which any file server finds, but for the one that says there is none', async () => {
  const project = newProject()
  project.write('content/questions/q4.md', question({ ...BASE, day: 4, title: 'Again?', original: 1 }))
  await project.build()
  const paths = Object.keys(project.published())
  const pages = paths.filter((path) => path.endsWith('.html'))
  expect(pages.filter((path) => !/(?:^|\/)index\.html$/.test(path))).toEqual(['404.html'])
  for (const path of ['', 'search/', 'questions/', 'questions/q1/', 'questions/q4/', 'sources/leaves/', 'tags/tea/'])
    expect(pages).toContain(`${path}index.html`)
  expect(paths).toContain('.nojekyll')
  project.end()
})

test('compressed files lie beside those that shrink, stay with them, and go', async () => {
  const project = newProject()
  project.program = 'a long program '.repeat(100)
  project.isCompressed = true
  await project.build()
  const plain = readFileSync(join(project.outDir, 'questions/q1/index.html'))
  const compressed = (end: string) => readFileSync(join(project.outDir, `questions/q1/index.html.${end}`))
  expect(brotliDecompressSync(compressed('br'))).toEqual(plain)
  expect(gunzipSync(compressed('gz'))).toEqual(plain)
  const files = listFiles(project.outDir)
  expect(files.filter(({ path }) => /^(?:_headers|icon\.svg|.*\.(?:br|gz))\.(?:br|gz)$/.test(path))).toEqual([])
  await project.build()
  expect(listFiles(project.outDir)).toEqual(files)
  project.write('content/questions/q1.md', question({ ...BASE, day: 1, title: 'Who?' }))
  await project.build()
  expect(gunzipSync(compressed('gz'))).toEqual(readFileSync(join(project.outDir, 'questions/q1/index.html')))
  project.isCompressed = false
  await project.build()
  expect(Object.keys(project.published()).filter((path) => /\.(?:br|gz)$/.test(path))).toEqual([])
  project.end()
})

test('names that differ by case alone are one file where case counts nothing: no two are alike', async () => {
  const project = newProject()
  for (const [n, slug] of ['page', 'sort', '404', 'questions'].entries())
    project.write(`content/questions/${slug}.md`, question({ ...BASE, day: n + 1, title: slug, tags: ['page', '404'] }))
  for (const n of Array.from({ length: 60 }, (_, at) => at))
    project.write(`content/questions/n${n}.md`, question({ ...BASE, day: 1, title: `${n}?`, tags: ['Sort', 'x.html'] }))
  expect(await project.build()).toBe(true)
  const paths = Object.keys(project.published())
  const ways = paths.flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/')))
  const kinds = new Set(ways)
  expect(new Set([...kinds].map((path) => path.toLowerCase())).size).toBe(kinds.size)
  expect(paths).toContain('questions/page/index.html')
  expect(paths).toContain('questions/page/2/index.html')
  project.end()
})

test('after a change only the pages that show it are rendered, and files that no change reaches stay as they lie', async () => {
  const project = newProject()
  await project.build()
  project.rendered.length = 0
  await project.build()
  expect(project.rendered).toEqual([])
  const before = listFiles(project.outDir)
  project.write('content/questions/q2.md', question({ ...BASE, day: 2, title: 'Who?' }))
  await project.build()
  const stays = [
    'icon.svg',
    '_next/static/chunks/a.css',
    'islands/start.js',
    'sources/index.html',
    '404.html',
    'tags/index.html',
  ]
  const changed = project.rendered.filter((path) => !['/about', '/search', '/404'].includes(path))
  expect(changed.toSorted()).toEqual([
    '/',
    '/questions',
    '/questions/q1',
    '/questions/q2',
    '/questions/q3',
    '/questions/sort/title',
    '/sources/leaves',
    '/tags/tea',
  ])
  const timeOf = (files: typeof before, path: string) => files.find((file) => file.path === path)?.changedMs
  const after = listFiles(project.outDir)
  for (const path of stays) expect(timeOf(after, path), path).toBe(timeOf(before, path))
  project.end()
})

test('an icon of its own wins over the one that every site has, for as long as it is there', async () => {
  const project = newProject()
  const iconAt = async () => {
    await project.build()
    return project.published()['icon.svg']
  }
  expect(await iconAt()).toBe('<svg>icon</svg>')
  project.write('public/icon.svg', '<svg>its own</svg>')
  expect(await iconAt()).toBe('<svg>its own</svg>')
  const before = listFiles(project.outDir)
  expect(await iconAt()).toBe('<svg>its own</svg>')
  expect(listFiles(project.outDir)).toEqual(before)
  project.remove('public/icon.svg')
  expect(await iconAt()).toBe('<svg>icon</svg>')
  project.end()
})

test('the picture of the site is drawn when its name is another one, and one of its own wins over it', async () => {
  const project = newProject()
  const pictureAt = async () => {
    await project.build()
    return project.published()['social-image.png']
  }
  expect(await pictureAt()).toBe('a picture of Wenda')
  project.write('content/questions/q1.md', question({ ...BASE, day: 1, title: 'Who?' }))
  await pictureAt()
  expect(project.drawn).toEqual(['Wenda'])
  project.write('content/site.md', '---\nname: Tea\n---\n')
  expect(await pictureAt()).toBe('a picture of Tea')
  project.write('public/social-image.png', 'of its own')
  expect(await pictureAt()).toBe('of its own')
  project.remove('public/social-image.png')
  expect(await pictureAt()).toBe('a picture of Tea')
  project.end()
})
