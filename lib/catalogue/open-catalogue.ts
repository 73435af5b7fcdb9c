import { join } from 'node:path'
import { listAllWithFaults, listFiles, listWithFaults } from '../disk/list-files'
import { removePath } from '../disk/remove-path'
import { environment } from '../environment'
import { digestOf } from '../store/digest'
import { openStore, type Store } from '../store/store'
import { Catalogue } from './catalogue'
import { compilerDigest } from './code-digest'
import { ContentCompiler } from './compile/compiler'
import { DEPTHS, type Depth } from './compile/file-compiler'
import { relatedQuestions } from './pages/related-questions'
import { openSnapshot, type Snapshot } from './snapshot'

/** Build services keep this folder between builds. */
const STORE_FOLDER = join(environment.projectRoot, '.next', 'cache', 'wenda')
// Each content folder has a store, so that two of them don't take turns. More than these are of folders that were tried once.
const MOST_STORES = 20

let store: Store | undefined
let compiler: ContentCompiler | undefined
let current: { readonly state: string; readonly depth: Depth; readonly catalogue: Catalogue } | undefined
let snapshot: Snapshot | undefined

/** The store of the content folder, opened once; where nothing can be written, one that ends with the process. */
export function contentStore(): Store {
  if (store) return store
  try {
    store = openStore(contentStoreFile(), 'write')
    forgetOldStores()
  } catch {
    store = openStore(':memory:', 'write')
  }
  return store
}

/** What is known of the files of `out/`, whatever content they were made from. */
export function publishedStore(): Store {
  return openStore(join(STORE_FOLDER, 'published.db'), 'write')
}

function contentStoreFile(): string {
  return join(STORE_FOLDER, `content-${digestOf(environment.contentDir).slice(0, 12)}.db`)
}

function forgetOldStores(): void {
  const stores = listFiles(STORE_FOLDER).filter(({ path }) => /^content-\w+\.db$/.test(path))
  const oldest = stores.sort((a, b) => a.modifiedMs - b.modifiedMs).slice(0, -MOST_STORES)
  for (const { path } of oldest) for (const end of ['', '-wal', '-shm']) removePath(join(STORE_FOLDER, path + end))
}

/** The catalogue of the content folder as it is now, at least of that depth: compiled anew only as far as something has changed. */
export function compileCatalogue(depth: Depth): Catalogue {
  compiler ??= new ContentCompiler(contentStore(), compilerDigest())
  const { files, faults } = listWithFaults(environment.contentDir)
  const published = listAllWithFaults(environment.publicDir)
  // macOS keeps names decomposed; they are published in NFC.
  const images = published.files.map(({ path }) => `/${path.normalize('NFC')}`)
  const publicFaults = published.faults
  const { contentDir: folder, siteUrl } = environment
  const state = JSON.stringify([folder, siteUrl ?? null, files, faults, images, publicFaults])
  if (current?.state !== state || DEPTHS.indexOf(current.depth) < DEPTHS.indexOf(depth)) {
    const folderState = {
      folder,
      files,
      faults,
      images: new Set(images),
      publicFaults,
      ...(siteUrl !== undefined && { siteUrl }),
    }
    const content = compiler.compile(folderState, depth)
    const { texts } = compiler
    const related = (questions: Catalogue['questions']) => relatedQuestions(questions, texts)
    current = { state, depth, catalogue: new Catalogue(content, texts, related, environment.contentDirName) }
  }
  return current.catalogue
}

/** The catalogue of the build that renders pages in this process. */
export function builtCatalogue(): Catalogue {
  return buildSnapshot().catalogue
}

/** What a build left for the processes that render its pages. */
function buildSnapshot(): Snapshot {
  snapshot ??= openSnapshot(openStore(contentStoreFile(), 'read'))
  return snapshot
}

/** The pages that are to be rendered now, apart from those that each site has once: none in development, which renders what is asked for. */
export function pagesToRender(): Snapshot['toRender'] {
  return environment.isProduction ? buildSnapshot().toRender : []
}
