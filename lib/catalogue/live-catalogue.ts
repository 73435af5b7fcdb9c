import { formatIssues } from '../content/check/format-issues'
import { watchFolder } from '../disk/watch-folder'
import { environment } from '../environment'
import type { Catalogue } from './catalogue'
import { completeLater } from './complete-later'
import { builtCatalogue, compileCatalogue } from './open-catalogue'

let latest: Catalogue | undefined
let revision = 0
let printed: ReadonlySet<string> = new Set()
// Pages and answers to requests have a module of this each: they hear of each other as processes do.
const CHANNEL = 'wenda-content'

/**
 * The catalogue that a page is made from: that of the build that renders it, or in development that of the content folder
 * as it is now, of which it prints what is newly wrong.
 */
export function openCatalogue(): Catalogue {
  if (environment.isProduction) return builtCatalogue()
  // The syntax of ten thousand questions takes a minute: until it is known, pages come with what the front matter of all
  // says, and the bodies of those that they show.
  const catalogue = compileCatalogue('fronts')
  if (catalogue !== latest) {
    latest = catalogue
    revision += 1
    printNewIssues(catalogue)
    completeLater(catalogue, () => catalogue === latest, showAll)
  }
  return catalogue
}

/** Another number, from 1, whenever {@link openCatalogue} gave another catalogue in development; 0 where pages are built. */
export function contentRevision(): number {
  return revision
}

/**
 * Calls back whenever something in the content folder or in `public/` is written, made or taken away, or more is known of
 * it.
 *
 * @returns what ends it
 */
export function watchContent(onChange: () => void): () => void {
  const ends = [environment.contentDir, environment.publicDir].map((folder) => watchFolder(folder, onChange))
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = onChange
  return () => {
    channel.close()
    for (const end of ends) end()
  }
}

/** From now on pages are made of all that the files say. */
function showAll(): void {
  compileCatalogue('heads')
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('complete')
  channel.close()
}

function printNewIssues({ content: { issues } }: Catalogue): void {
  const texts = issues.map((issue) => formatIssues([issue], environment.contentDirName))
  const fresh = issues.filter((_, index) => !printed.has(texts[index] ?? ''))
  printed = new Set(texts)
  if (fresh.length > 0) console.error(`\n${formatIssues(fresh, environment.contentDirName)}`)
}
