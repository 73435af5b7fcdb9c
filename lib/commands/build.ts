import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeFile } from '../disk'
import { environment } from '../environment'
import { loadLibrary } from '../library'
import { publish } from '../publish/publish'
import { SEARCH_INDEX_FOLDER } from '../search/index-layout'
import { beginBuild } from './build-state'
import { check } from './check'

/** `npm run build`: checks the content, lets Next export the pages, and makes `out/` ready for any static host. */
export async function build(): Promise<number> {
  if (!check()) return 1
  const markBuilt = beginBuild()
  const status = await runNext()
  if (status !== 0) return status
  publish(environment.outDir)
  for (const { name, bytes } of loadLibrary().searchIndex()) {
    writeFile(join(environment.outDir, SEARCH_INDEX_FOLDER, name), bytes)
  }
  markBuilt()
  return 0
}

function runNext(): Promise<number> {
  const next = join(environment.projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [next, 'build'], { stdio: 'inherit', env: environment.ofBuild })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(await build())
