import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Counts, countPlaywright, countVitest } from './count-results'
import { findBrowser } from './find-browser'

/**
 * `npm test`: types, lint, unit and component tests, then the browser tests against the built site. Everything runs, also
 * after a failure; the last line sums up what the runners themselves reported, a check of types or lint counting as one.
 */
const folder = mkdtempSync(join(tmpdir(), 'wenda-test-'))
const counts: Counts[] = []

counts.push(countCheck('types', 'tsc', ['--noEmit']))
counts.push(countCheck('lint', 'biome', ['check', '--error-on-warnings']))

counts.push(countVitestRun('tests/vitest.config.ts', join(folder, 'unit.json')))

const sites = { en: join(folder, 'site-en'), real: join(folder, 'site-real') }
const built = buildSite('tests/fixtures/site-en', sites.en) && buildSite('content', sites.real)
counts.push({ passed: built ? 1 : 0, failed: built ? 0 : 1 })
if (built) {
  const written = join(folder, 'written')
  cpSync('tests/fixtures/site-en', written, { recursive: true })
  const report = join(folder, 'browser.json')
  const surroundings = {
    CHROMIUM_PATH: findBrowser(),
    SITE_EN: sites.en,
    SITE_REAL: sites.real,
    CONTENT_WRITTEN: written,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  }
  counts.push(
    countRun('playwright', ['test', '--config', 'tests/playwright.config.ts'], report, countPlaywright, surroundings),
  )
}

counts.push(countVitestRun('tests/vitest.build.config.ts', join(folder, 'build.json')))

rmSync(folder, { recursive: true, force: true })
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`tests: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function run(command: string, args: string[], surroundings: Record<string, string> = {}): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`)
  const env = { ...process.env, ...surroundings }
  return spawnSync(join('node_modules', '.bin', command), args, { stdio: 'inherit', env }).status === 0
}

function countCheck(name: string, command: string, args: string[]): Counts {
  const isFine = run(command, args)
  console.log(`${name}: ${isFine ? 'fine' : 'failed'}`)
  return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 }
}

/** A runner that ends badly without a failed test of its own (a file that doesn't load, say) has failed all the same. */
function countRun(command: string, args: string[], report: string, count: (json: unknown) => Counts, env = {}): Counts {
  const isFine = run(command, args, env)
  try {
    const result = count(JSON.parse(readFileSync(report, 'utf8')))
    return isFine || result.failed > 0 ? result : { ...result, failed: 1 }
  } catch (error) {
    console.error(`${command} left no report: ${error instanceof Error ? error.message : String(error)}`)
    return { passed: 0, failed: 1 }
  }
}

function countVitestRun(config: string, report: string): Counts {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return countRun('vitest', ['run', '--config', config, ...reporters], report, countVitest)
}

function buildSite(contentDir: string, target: string): boolean {
  if (!run('tsx', ['lib/commands/build.ts'], { CONTENT_DIR: contentDir })) return false
  mkdirSync(target, { recursive: true })
  cpSync('out', target, { recursive: true })
  return true
}
