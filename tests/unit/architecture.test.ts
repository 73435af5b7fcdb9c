import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** What each module of `lib/` may import. A module is a folder, or a file that lies in none. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // What everything else is a function of, and what imports nothing.
  records: [],
  text: ['records'],
  disk: [],
  'environment.ts': [],
  dictionary: ['records'],
  // One duty each.
  addresses: ['text'],
  markdown: ['records', 'text'],
  evidence: ['records', 'text'],
  search: ['records', 'text'],
  store: ['disk'],
  // What puts two of them together.
  listing: ['addresses', 'records', 'text'],
  markup: ['addresses', 'dictionary', 'markdown', 'records', 'text'],
  content: ['markdown', 'records', 'text'],
  // The content compiled, and what is a function of it.
  catalogue: [
    'addresses',
    'markup',
    'content',
    'dictionary',
    'disk',
    'environment.ts',
    'evidence',
    'listing',
    'markdown',
    'records',
    'search',
    'store',
    'text',
  ],
  outputs: [
    'addresses',
    'catalogue',
    'dictionary',
    'listing',
    'markdown',
    'markup',
    'records',
    'search',
    'store',
    'text',
  ],
  publish: ['addresses', 'catalogue', 'disk', 'environment.ts', 'outputs', 'store'],
  import: ['content', 'disk', 'markdown', 'records', 'search', 'text'],
  mcp: ['addresses', 'catalogue', 'dictionary', 'outputs', 'records', 'search', 'text'],
  commands: [
    'catalogue',
    'content',
    'disk',
    'environment.ts',
    'evidence',
    'import',
    'markdown',
    'mcp',
    'outputs',
    'publish',
    'records',
    'search',
    'store',
  ],
}

/** What components may take from `lib/`: records, words, addresses, and the reader that runs in a browser. */
const COMPONENTS_MAY_IMPORT = ['addresses', 'dictionary', 'markup', 'records', 'search', 'text']
const APP_MAY_IMPORT = ['addresses', 'catalogue', 'dictionary', 'outputs', 'records', 'text']

interface SourceFile {
  readonly path: string
  readonly text: string
  /** Paths from the project's root, or names of packages. */
  readonly imports: readonly string[]
}

const FILES = ['lib', 'app', 'components'].flatMap(filesIn).map(readSource)
const under = (folder: string) => FILES.filter(({ path }) => path.startsWith(`${folder}/`))

describe('modules of lib/', () => {
  test('each is known here', () => {
    expect(readdirSync('lib').toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted())
  })

  test.each(Object.entries(MAY_IMPORT))('%s imports nothing else', (module, allowed) => {
    const used = under('lib').filter(({ path }) => moduleOf(path) === module)
    expect(modulesUsedBy(used).filter((other) => other !== module && !allowed.includes(other))).toEqual([])
  })

  test('no module imports itself through others', () => {
    const modulesOf = (module: string) =>
      modulesUsedBy(under('lib').filter(({ path }) => moduleOf(path) === module)).filter((other) => other !== module)
    const reached = (module: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const next of modulesOf(module).filter((each) => !seen.has(each))) reached(next, seen.add(next))
      return seen
    }
    const ownImporters = Object.keys(MAY_IMPORT).filter((module) => reached(module).has(module))
    expect(ownImporters).toEqual([])
  })

  test('lib/ asks nothing of app/ and components/, nor components/ of app/', () => {
    const upward = [...under('lib'), ...under('components')].filter(({ path, imports }) =>
      imports.some((name) => name.startsWith('app/') || (path.startsWith('lib/') && name.startsWith('components/'))),
    )
    expect(upward.map(({ path }) => path)).toEqual([])
  })

  test('components get records, and app/ asks the catalogue', () => {
    expect(modulesUsedBy(under('components')).filter((module) => !COMPONENTS_MAY_IMPORT.includes(module))).toEqual([])
    expect(modulesUsedBy(under('app')).filter((module) => !APP_MAY_IMPORT.includes(module))).toEqual([])
  })
})

describe('what stands in one place', () => {
  const holding = (pattern: RegExp) => FILES.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

  test('the disk', () => {
    const onDisk = FILES.filter(({ imports }) => imports.some((name) => /^(?:node:)?fs(?:\/promises)?$/.test(name)))
    expect([...new Set(onDisk.map(({ path }) => dirname(path)))]).toEqual(['lib/disk'])
  })

  test('the environment', () => {
    expect(holding(/process\.env/)).toEqual(['lib/environment.ts'])
  })

  test('the HTML of Markdown', () => {
    expect(holding(/dangerouslySetInnerHTML/)).toEqual(['components/site/rendered-html.tsx'])
  })

  test('the clock and chance, which are nowhere', () => {
    expect(holding(/Date\.now|new Date\(\)|Math\.random/)).toEqual([])
  })
})

describe('names', () => {
  test('there are no barrels and no modules for everything', () => {
    expect(FILES.filter(({ path }) => /\/(?:index|utils?|helpers?|common)(?:\.tsx?|\/)/.test(path))).toEqual([])
  })

  test('what runs in a browser says so', () => {
    const inBrowser = FILES.filter(({ text }) => /^['"]use client['"]/m.test(text)).map(({ path }) => path)
    expect(inBrowser.filter((path) => !/\.client\.tsx?$/.test(path))).toEqual(['app/error.tsx'])
  })

  test('files are written in kebab-case', () => {
    const own = FILES.filter(({ path }) => !path.startsWith('app/')).map(({ path }) => path)
    expect(own.filter((path) => !/^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.client|\.d)?\.tsx?$/.test(path))).toEqual([])
  })
})

test('the README names every module', () => {
  const readme = readFileSync('README.md', 'utf8')
  const modules = Object.keys(MAY_IMPORT).filter((module) => !module.endsWith('.ts'))
  expect(modules.filter((module) => !new RegExp(`^ +${module}/ `, 'm').test(readme))).toEqual([])
})

test('the tests that the README names are there', () => {
  const named = [...readFileSync('README.md', 'utf8').matchAll(/`((?:unit|e2e|build)\/[\w./-]+)`/g)].flatMap(
    ([, path]) => path ?? [],
  )
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((path) => !tests.some((test) => test.replace(/\.(?:test|spec)\.tsx?$/, '') === path))).toEqual([])
})

test('the lockfile says what each package holds, of all platforms', () => {
  const lock: {
    readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly inBundle?: true }>>
  } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  // What lies in the archive of another package is covered by that one's.
  const unsure = Object.entries(lock.packages).filter(
    ([path, { integrity, inBundle }]) => path !== '' && !inBundle && !integrity?.startsWith('sha512-'),
  )
  expect(unsure.map(([path]) => path)).toEqual([])
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8')
  const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('@/')) return fileName.slice(2)
    return fileName.startsWith('.') ? join(dirname(path), fileName) : fileName
  })
  return { path, text, imports }
}

/** The module of a file below `lib/`: its folder, or itself where it stands in none. */
function moduleOf(path: string): string {
  const [, first = '', second] = path.split('/')
  return second === undefined && !first.endsWith('.ts') ? `${first}.ts` : first
}

function modulesUsedBy(files: readonly SourceFile[]): string[] {
  const paths = files.flatMap(({ imports }) => imports).filter((name) => name.startsWith('lib/'))
  return [...new Set(paths.map(moduleOf))].toSorted()
}
