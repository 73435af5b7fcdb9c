import { join } from 'node:path'
import { listFiles } from '../disk'
import { environment } from '../environment'
import { openStore, type Store } from '../store/store'
import { Catalogue } from './catalogue'
import { codeDigest } from './code-digest'
import { ContentCompiler, type Depth } from './compiler'
import { relatedQuestions } from './related-questions'
import { openSnapshot, type Snapshot } from './snapshot'

/** Build services keep this folder between builds. */
const STORE_FILE = join(environment.projectRoot, '.next', 'cache', 'wenda', 'catalogue.db')

let store: Store | undefined
let compiler: ContentCompiler | undefined
let current: { readonly state: string; readonly catalogue: Catalogue } | undefined
let snapshot: Snapshot | undefined

/** The store of this project, opened once. */
export function projectStore(): Store {
  store ??= openStore(STORE_FILE, 'write')
  return store
}

/** The catalogue of the content folder as it is now: compiled anew only as far as something has changed. */
export function compileCatalogue(depth: Depth): Catalogue {
  compiler ??= new ContentCompiler(projectStore(), codeDigest(['lib']))
  const files = listFiles(environment.contentDir)
  const images = listFiles(environment.publicDir).map(({ path }) => `/${path}`)
  const { contentDir: folder, siteUrl } = environment
  const state = JSON.stringify([depth, folder, siteUrl ?? null, files, images])
  if (current?.state !== state) {
    const folderState = { folder, files, images: new Set(images), ...(siteUrl !== undefined && { siteUrl }) }
    const content = compiler.compile(folderState, depth)
    const texts = compiler
    const related = (questions: Catalogue['questions']) => relatedQuestions(questions, texts)
    current = { state, catalogue: new Catalogue(content, texts, related, environment.contentDirName) }
  }
  return current.catalogue
}

/** The catalogue that a page is made from: that of the build that renders it, or in development the present one. */
export function openCatalogue(): Catalogue {
  return environment.isProduction ? buildSnapshot().catalogue : compileCatalogue('heads')
}

/** What a build left for the processes that render its pages. */
export function buildSnapshot(): Snapshot {
  snapshot ??= openSnapshot(openStore(STORE_FILE, 'read'))
  return snapshot
}

/** The pages that are to be rendered now, apart from those that each site has once: none in development, which renders what is asked for. */
export function pagesToRender(): Snapshot['toRender'] {
  return environment.isProduction ? buildSnapshot().toRender : []
}
