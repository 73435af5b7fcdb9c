import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listFiles } from '../../../lib/disk/list-files'
import { readText } from '../../../lib/disk/read-whole-file'
import { removePath } from '../../../lib/disk/remove-path'
import { writeFile } from '../../../lib/disk/write-file'
import { environment } from '../../../lib/environment'
import { buildBareSite } from './bare-site'
import { makeContent } from './make-content'
import { type Cost, costOf, ProcessTree } from './process-tree'

/** What building a site of so many questions takes, in one run on one machine. */
export interface BuildFigures {
  readonly questions: number
  readonly check: Cost
  readonly clean: Cost
  /** Processor time of a clean build for all that it publishes beside the pages and the search index. */
  readonly outputsSeconds: number
  readonly nothingChanged: Cost
  readonly oneChanged: Cost
  readonly bare: Cost
  /** From the start of `npm start` to the first answer, with nothing changed. */
  readonly startSeconds: number
  /** Processor time until the first page, until a saved change shows, and until the search index is there. */
  readonly firstPageSeconds: number
  readonly savedChangeSeconds: number
  readonly searchIndexSeconds: number
  readonly files: number
  readonly megabytes: number
  /** Of the files of the search index, those that one changed question renews. */
  readonly indexFiles: number
  readonly renewedIndexFiles: number
}

const PORT = 3417
// Without it nothing is published that needs whole addresses: no feeds, no sitemap.
const SITE_URL = 'https://wenda.example'
const RETRY_MS = 50

/** Measures one size. It builds in the project itself, so that `out/` afterwards holds the site that was measured. */
export async function measureBuild(source: string, questions: number): Promise<BuildFigures> {
  const { projectRoot, outDir } = environment
  // Next's build empties all of `.next/` but this.
  const work = join(projectRoot, '.next', 'cache', 'bench')
  const content = join(work, 'content')
  const nextDir = join(projectRoot, '.next')
  removePath(nextDir)
  removePath(outDir)
  const { file, slug } = makeContent(source, content, questions)
  const env: NodeJS.ProcessEnv = { ...environment.ofBuild, CONTENT_DIR: content, PORT: String(PORT), SITE_URL }
  const run = (script: string) => costOf(tsx(), [join('lib', 'commands', script)], { cwd: projectRoot, env })

  const check = await run('check.ts')
  removePath(join(nextDir, 'cache', 'wenda'))
  const clean = await run('build.ts')
  const outputsSeconds = await timeOutputs(join(work, 'outputs'), env)
  const index = new Set(indexFiles())
  const nothingChanged = await run('build.ts')
  change(file, 'One more sentence stands here now.')
  const oneChanged = await run('build.ts')
  const published = listFiles(outDir)
  const startSeconds = await timeToServe(env)
  const development = await measureDevelopment(env, file, slug)

  const bare = await buildBareSite(content, join(work, 'bare'))
  return {
    questions,
    check,
    clean,
    outputsSeconds,
    nothingChanged,
    oneChanged,
    bare,
    startSeconds,
    ...development,
    files: published.length,
    megabytes: published.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) / 1e6,
    indexFiles: index.size,
    renewedIndexFiles: indexFiles().filter((path) => !index.has(path)).length,
  }
}

function tsx(): string {
  return join(environment.projectRoot, 'node_modules', '.bin', 'tsx')
}

async function timeOutputs(folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  const program = join('tests', 'bench', 'build', 'time-outputs.ts')
  const { stdout } = await promisify(execFile)(tsx(), [program, folder], { cwd: environment.projectRoot, env })
  return Number(stdout)
}

function indexFiles(): string[] {
  return listFiles(join(environment.outDir, 'search-index')).map(({ path }) => path)
}

function change(file: string, sentence: string): void {
  writeFile(file, (readText(file) ?? '').replace(/\n---\n/, `\n---\n\n${sentence}\n`))
}

async function timeToServe(env: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now()
  const server = new ProcessTree(tsx(), [join('lib', 'commands', 'start.ts')], { cwd: environment.projectRoot, env })
  await answerOf('/', () => true)
  server.stop()
  return (performance.now() - start) / 1000
}

async function measureDevelopment(
  env: NodeJS.ProcessEnv,
  file: string,
  slug: string,
): Promise<Pick<BuildFigures, 'firstPageSeconds' | 'savedChangeSeconds' | 'searchIndexSeconds'>> {
  const next = join(environment.projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next')
  const server = new ProcessTree(process.execPath, [next, 'dev', '-p', String(PORT)], {
    cwd: environment.projectRoot,
    env,
  })
  const costSince = async (ask: () => Promise<void>) => {
    const before = server.cpuSeconds()
    await ask()
    return server.cpuSeconds() - before
  }
  const path = `/questions/${encodeURIComponent(slug)}`
  try {
    const firstPageSeconds = await costSince(() => answerOf(path, () => true))
    // The first answer is not the end of what it started.
    await answerOf(path, () => true)
    const savedChangeSeconds = await costSince(async () => {
      change(file, 'Saved while it was shown.')
      await answerOf(path, (text) => text.includes('Saved while it was shown.'))
    })
    const searchIndexSeconds = await costSince(() => answerOf('/search-index/manifest.bin', () => true))
    return { firstPageSeconds, savedChangeSeconds, searchIndexSeconds }
  } finally {
    server.stop()
  }
}

/** Asks until there is a good answer of which `isWanted` is true. */
async function answerOf(path: string, isWanted: (text: string) => boolean): Promise<void> {
  for (;;) {
    const text = await fetch(`http://localhost:${PORT}${path}`).then(
      (response) => (response.ok ? response.text() : undefined),
      () => undefined,
    )
    if (text !== undefined && isWanted(text)) return
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}
