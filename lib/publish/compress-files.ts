import { join } from 'node:path'
import { lookup } from 'mime-types'
import { readWholeFile } from '../disk/read-whole-file'
import { digestOf } from '../store/digest'
import { COMPRESSIONS, type Compression, compress, isWorthCompressing } from './compress'
import type { PublishedFiles } from './published-files'

const COMPRESSED_BY: readonly Compression[] = ['br', 'gzip']

/**
 * Puts `index.html.br` and `index.html.gz` beside `index.html`, and so for every file that shrinks, for servers that send
 * such files as they are. Those of files that have not changed stay.
 */
export async function compressFiles(files: PublishedFiles, outDir: string): Promise<void> {
  for (const { path, content } of files.published()) {
    const stale = COMPRESSED_BY.filter(
      (compression) => !files.keep(`${path}.${COMPRESSIONS[compression]}`, digestOf(compression, content)),
    )
    const type = lookup(path)
    if (stale.length === 0 || !type) continue
    const plain = readWholeFile(join(outDir, path))
    if (!plain || !isWorthCompressing(type, plain.length)) continue
    await Promise.all(
      stale.map(async (compression) => {
        const bytes = await compress(plain, compression)
        files.write(`${path}.${COMPRESSIONS[compression]}`, bytes, digestOf(compression, content))
      }),
    )
  }
}
