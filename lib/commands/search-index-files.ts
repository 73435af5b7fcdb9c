import { join } from 'node:path'
import { compileCatalogue } from '../catalogue/open-catalogue'
import { readWholeFile } from '../disk/read-whole-file'
import { environment } from '../environment'
import { outputFile } from '../outputs/outputs'
import { MANIFEST_FILE, SEARCH_INDEX_FOLDER } from '../search/format/shards'
import type { LoadFile } from '../search/query/index-files'
import { isBuilt } from './build-state'

/** The index that was published, as long as it is of the present content; otherwise one made for this run. */
export function searchIndexFiles(): LoadFile {
  const folder = join(environment.outDir, SEARCH_INDEX_FOLDER)
  if (isBuilt() && readWholeFile(join(folder, MANIFEST_FILE)) !== undefined) {
    return async (name) => existing(name, readWholeFile(join(folder, name)))
  }
  console.error(`No index of the present content is built: searching ${environment.contentDirName} itself`)
  const catalogue = compileCatalogue('heads')
  return async (name) => existing(name, outputFile(catalogue, `${SEARCH_INDEX_FOLDER}/${name}`)?.bytes)
}

function existing(name: string, bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new Error(`The search index has no file ${name}`)
  return bytes
}
