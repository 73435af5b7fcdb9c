import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Counts, countPlaywright, countVitest } from './count-results'
import { findBrowser } from './find-browser'
import { PATH } from './serve-sites'

/**
 * `npm test`: types, lint, unused code and unit tests beside the builds of the sites; then the build test, which needs
 * `.next/` and `out/` for itself, and the browser tests. Everything runs, also after a failure. What a part prints comes
 * when it ends; the last line sums up what the runners themselves reported, a check or a build counting as one.
 */
const folder = mkdtempSync(join(tmpdir(), 'wenda-test-'))
const sites = {
  SITE_ZH: join(folder, 'zh'),
  SITE_EN: join(folder, 'en'),
  SITE_PATH: join(folder, 'path'),
  SITE_REAL: join(folder, 'real'),
}

const [checked, areBuilt] = await Promise.all([
  inTurn([
    () => countCheck('tsc', ['--noEmit']),
    () => countCheck('biome', ['check', '--error-on-warnings']),
    () => countCheck('knip', ['--no-config-hints']),
    () => countVitestRun('tests/vitest.config.ts', join(folder, 'unit.json')),
  ]),
  inTurn([
    () => build('tests/fixtures/site-zh', sites.SITE_ZH),
    () => build('tests/fixtures/site-en', sites.SITE_EN),
    () => build('tests/fixtures/site-en', sites.SITE_PATH, { SITE_URL: `https://user.github.io${PATH}` }),
    () => build('content', sites.SITE_REAL),
  ]),
])
const counts = [...checked, ...areBuilt.map((isBuilt) => countOne(isBuilt))]
counts.push(await countVitestRun('tests/vitest.build.config.ts', join(folder, 'build.json')))
if (areBuilt.every(Boolean)) counts.push(await countBrowserTests())

rmSync(folder, { recursive: true, force: true })
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`tests: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function inTurn<Result>(parts: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const results: Result[] = []
  for (const part of parts) results.push(await part())
  return results
}

/** Whether a command ends well; it prints at once what two side by side would mix. */
function run(command: string, args: readonly string[], environment: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, FORCE_COLOR: '0', ...environment }
    const child = spawn(join('node_modules', '.bin', command), args, { stdio: ['ignore', 'pipe', 'pipe'], env })
    const printed: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => printed.push(piece))
    child.on('error', reject)
    child.on('close', (code) => {
      console.log(`\n> ${command} ${args.join(' ')}`)
      process.stdout.write(Buffer.concat(printed))
      resolve(code === 0)
    })
  })
}

function countOne(isFine: boolean): Counts {
  return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 }
}

async function countCheck(command: string, args: readonly string[]): Promise<Counts> {
  const isFine = await run(command, args)
  console.log(`${command}: ${isFine ? 'fine' : 'failed'}`)
  return countOne(isFine)
}

/** A runner that ends badly without a failed test of its own (a file that doesn't load, say) has failed all the same. */
async function countRun(
  command: string,
  args: readonly string[],
  report: string,
  count: (json: unknown) => Counts,
  environment: Record<string, string> = {},
): Promise<Counts> {
  const isFine = await run(command, args, environment)
  try {
    const result = count(JSON.parse(readFileSync(report, 'utf8')))
    return isFine || result.failed > 0 ? result : { ...result, failed: 1 }
  } catch (error) {
    console.error(`${command} left no report: ${error instanceof Error ? error.message : String(error)}`)
    return { passed: 0, failed: 1 }
  }
}

function countVitestRun(config: string, report: string): Promise<Counts> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return countRun('vitest', ['run', '--config', config, ...reporters], report, countVitest)
}

function countBrowserTests(): Promise<Counts> {
  const written = join(folder, 'written')
  cpSync('tests/fixtures/site-en', written, { recursive: true })
  const report = join(folder, 'browser.json')
  return countRun('playwright', ['test', '--config', 'tests/playwright.config.ts'], report, countPlaywright, {
    ...sites,
    CHROMIUM_PATH: findBrowser(),
    CONTENT_WRITTEN: written,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
}

async function build(contentDir: string, target: string, environment: Record<string, string> = {}): Promise<boolean> {
  if (!(await run('tsx', ['lib/commands/build.ts'], { CONTENT_DIR: contentDir, ...environment }))) return false
  mkdirSync(target, { recursive: true })
  cpSync('out', target, { recursive: true })
  return true
}
