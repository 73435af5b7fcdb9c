import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { programDigest } from '../catalogue/code-digest'
import { isFolder } from '../disk/is-folder'
import { readText } from '../disk/read-whole-file'
import { removePath } from '../disk/remove-path'
import { writeFile } from '../disk/write-file'
import { environment } from '../environment'
import type { Renderer } from './renderer'

const NEXT_DIR = join(environment.projectRoot, '.next')
const COMPILED_FILE = join(NEXT_DIR, 'wenda-compiled.txt')

/** Lets Next render pages into `.next/server/app/`. */
export function nextRenderer(): Renderer {
  const program = programDigest()
  const staticDir = join(NEXT_DIR, 'static')
  const isCompiled = () => readText(COMPILED_FILE) === program && isFolder(staticDir)
  return {
    program,
    staticDir,
    isCompiled,
    forget: (path) => {
      for (const file of renderedFiles(path)) removePath(file)
    },
    async render() {
      // What was compiled before can have been tampered with, or left by a Next that was broken off.
      if (isCompiled()) {
        if ((await runNext('generate')) === 0) return
        console.log('Rendering failed with what was compiled before: compiling anew.')
      }
      removePath(COMPILED_FILE)
      for (const mode of ['compile', 'generate'] as const) {
        if ((await runNext(mode)) !== 0) throw new Error(`next build failed to ${mode}`)
      }
      writeFile(COMPILED_FILE, program)
    },
    htmlOf: (path) =>
      renderedFiles(path)
        .map(readText)
        .find((text) => text !== undefined),
  }
}

/** Where Next may leave the HTML of a page: it encodes some names. */
function renderedFiles(path: string): string[] {
  const name = path === '/' ? '/index' : path === '/404' ? '/_not-found' : path
  const encoded = name.split('/').map(encodeURIComponent).join('/')
  return [...new Set([name, encoded])].map((each) => join(NEXT_DIR, 'server', 'app', `${each}.html`))
}

function runNext(mode: 'compile' | 'generate'): Promise<number> {
  const next = join(environment.projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next')
  const parameters = [next, 'build', '--experimental-build-mode', mode]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, {
      stdio: ['inherit', 'pipe', 'inherit'],
      env: environment.ofBuild,
    })
    // What follows is Next's list of routes: of files that the build doesn't publish so.
    let isDone = false
    createInterface({ input: child.stdout }).on('line', (line) => {
      isDone ||= line.startsWith('Route (')
      if (!isDone) console.log(line)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
