import { join } from 'node:path'
import { listFiles } from '../../../lib/disk/list-files'
import { readText } from '../../../lib/disk/read-whole-file'
import { writeFile } from '../../../lib/disk/write-file'
import { environment } from '../../../lib/environment'
import { type Cost, costOf } from './process-tree'

const SITE = join(environment.projectRoot, 'tests', 'bench', 'bare-site')

/**
 * Builds the least that Next can make of a folder's questions, as a static export: a page each, and a list of them; no
 * search, no style. It lies in `out/` of the folder it is built in afterwards.
 */
export async function buildBareSite(content: string, folder: string): Promise<Cost> {
  const { projectRoot } = environment
  for (const { path } of listFiles(SITE)) writeFile(join(folder, path), readText(join(SITE, path)) ?? '')
  const next = join(projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next')
  return costOf(process.execPath, [next, 'build'], {
    cwd: folder,
    env: { ...environment.ofBuild, CONTENT_DIR: content, BENCH_ROOT: projectRoot },
  })
}
