import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Catalogue } from '../../../lib/catalogue/catalogue'
import { ContentCompiler } from '../../../lib/catalogue/compile/compiler'
import { relatedQuestions } from '../../../lib/catalogue/pages/related-questions'
import { routesOf } from '../../../lib/catalogue/routes'
import { listWithFaults } from '../../../lib/disk/list-files'
import { outputFiles } from '../../../lib/outputs/outputs'
import { isError } from '../../../lib/records/content-issue'
import { openStore } from '../../../lib/store/store'
import type { RandomFolder } from './random-folder'

/**
 * Checks a folder, and where it has no error, makes the models of all its pages and all files beside them, as a build does.
 *
 * @throws whatever the check or the build throws; Error where two pages or files have one name, letters' case aside
 */
export function publishFolder(files: RandomFolder): 'refused' | 'published' {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-fuzz-'))
  const store = openStore(':memory:', 'write')
  try {
    for (const [path, bytes] of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    const compiler = new ContentCompiler(store, 'fuzz')
    const listed = listWithFaults(folder)
    const content = compiler.compile(
      { folder, ...listed, images: new Set(['/images/a.png']), publicFaults: [] },
      'texts',
    )
    if (content.issues.some(isError)) return 'refused'
    const { texts } = compiler
    const catalogue = new Catalogue(content, texts, (questions) => relatedQuestions(questions, texts), 'content')
    const written = routesOf(catalogue).map(({ path, page }) => {
      if (page?.kind === 'question') catalogue.questionPage(page.params.slug)
      if (page?.kind === 'source') catalogue.sourcePage(page.params.slug)
      return `${path}/index.html`
    })
    for (const file of outputFiles(catalogue)) {
      if ('make' in file) file.make()
      written.push(`/${file.path}`)
    }
    const names = new Set(written.map((path) => path.normalize('NFC').toLowerCase()))
    if (names.size < written.length) throw new Error(`two of ${written.length} files have one name`)
    return 'published'
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
