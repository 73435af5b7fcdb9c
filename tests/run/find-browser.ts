import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const INSTALLED_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of a Chromium for the browser tests: Playwright's own, an installed one, or one that this installs, saying so.
 *
 * @throws Error when none is there and none can be installed
 */
export function findBrowser(): string {
  const present = presentBrowser()
  if (present) return present
  console.log('No Chromium found. Installing the one that Playwright downloads …')
  run('npx', ['playwright', 'install', '--with-deps', 'chromium'])
  const downloaded = presentBrowser()
  if (downloaded) return downloaded
  console.log('Playwright could not download it. Installing the package "chromium" with apt-get …')
  run('apt-get', ['update'])
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  const installed = presentBrowser()
  if (installed) return installed
  throw new Error('The browser tests need Chromium: install it (Debian: apt-get install chromium) and run them again.')
}

function presentBrowser(): string | undefined {
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  for (const name of INSTALLED_NAMES) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
    if (found.status === 0) return found.stdout.trim()
  }
  return undefined
}

function run(command: string, args: string[]): void {
  const isRoot = process.getuid?.() === 0
  const [file, list] = command === 'apt-get' && !isRoot ? ['sudo', [command, ...args]] : [command, args]
  try {
    execFileSync(file, list, { stdio: 'inherit' })
  } catch (error) {
    console.log(`${command} failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}
