import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Catalogue } from '../catalogue/catalogue'
import { searchTextOf } from '../catalogue/compile/search-text-of'
import { searchTextOfSection } from '../catalogue/compile/search-text-of-section'
import { sectionsOf } from '../catalogue/compile/sections-of'
import { compileCatalogue } from '../catalogue/open-catalogue'
import { makeFolder, writeFile } from '../disk/write-file'
import { collectGlossary } from '../search/build/collect-glossary'
import { bulkLines, type ExportedDocument } from '../search/export/bulk-lines'
import { openSearchIndex, openSearchTemplate } from '../search/export/opensearch-index'

const INDEX = 'wenda'
// OpenSearch takes requests of 100 MB at most unless it is told otherwise, and works best with a tenth of that.
const LONGEST_FILE = 10_000_000

/**
 * `npm run search:export -- DIR`: writes what the site's search finds as files for OpenSearch; its exit code.
 * `index.json` creates the index, each `documents-N.ndjson` is the body of one bulk request, `template.json` asks a query.
 */
export function searchExport(args: readonly string[]): number {
  const [folder] = args
  if (folder === undefined || args.length > 1) {
    console.error('usage: npm run search:export -- DIR')
    return 1
  }
  const catalogue = compileCatalogue('heads')
  const { questions, texts, content } = catalogue
  makeFolder(folder)
  const definitions = texts.terms(questions).map((terms) => terms.definitions)
  writeJson(join(folder, 'index.json'), openSearchIndex(collectGlossary(content.glossary, definitions)))
  writeJson(join(folder, 'template.json'), openSearchTemplate())
  let lines = ''
  let files = 0
  let count = 0
  const write = () => {
    if (lines === '') return
    files++
    writeFile(join(folder, `documents-${files}.ndjson`), lines)
    lines = ''
  }
  for (const document of documentsOf(catalogue)) {
    lines += bulkLines(INDEX, document)
    count++
    if (lines.length > LONGEST_FILE) write()
  }
  write()
  console.log(`${count} documents in ${files} files`)
  return 0
}

function* documentsOf({ questions, sources, texts }: Catalogue): Generator<ExportedDocument> {
  for (const entry of questions) {
    const question = texts.question(entry)
    const { slug, date, language } = question
    yield { kind: 'question', slug, date, language, ...searchTextOf(question) }
  }
  for (const entry of sources) {
    const source = texts.source(entry)
    const { slug, date, language } = source
    for (const [number, section] of sectionsOf(source).entries()) {
      const { heading, id } = section
      const ofSection = { number, heading, id }
      const text = searchTextOfSection(source, section)
      yield { kind: 'source', slug, section: ofSection, ...(date !== undefined && { date }), language, ...text }
    }
  }
}

function writeJson(path: string, value: unknown): void {
  writeFile(path, `${JSON.stringify(value, undefined, 2)}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = searchExport(process.argv.slice(2))
