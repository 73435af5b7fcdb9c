import type { Catalogue } from '../catalogue/catalogue'
import { feeds } from './feeds/feeds'
import { headers } from './headers/headers'
import { llmsTxt } from './llms-txt/llms-txt'
import { markdownTwins } from './markdown-twins/markdown-twins'
import type { DerivedFile, Output, OutputFile } from './output'
import { searchIndex } from './search-index/search-index'
import { siteFiles } from './site-files/site-files'
import { sitemap } from './sitemap/sitemap'

/** Everything that is published beside the pages. A new one is a folder here and a line in this list. */
export const OUTPUTS: readonly Output[] = [headers, searchIndex, markdownTwins, llmsTxt, feeds, sitemap, siteFiles]

/** The files of all outputs, made one by one. */
export function* outputFiles(catalogue: Catalogue): Generator<OutputFile | DerivedFile> {
  for (const output of OUTPUTS) yield* output.files(catalogue)
}

const made = new WeakMap<Catalogue, Map<Output, ReadonlyMap<string, OutputFile | DerivedFile>>>()

/** One file, by its path in `out/`: what development answers with. An output is made when it is first asked for. */
export function outputFile(catalogue: Catalogue, path: string): OutputFile | undefined {
  const output = OUTPUTS.find(({ owns }) => owns(path))
  if (!output) return undefined
  const ofCatalogue = made.get(catalogue) ?? new Map<Output, ReadonlyMap<string, OutputFile | DerivedFile>>()
  made.set(catalogue, ofCatalogue)
  const files = ofCatalogue.get(output) ?? new Map(Array.from(output.files(catalogue), (file) => [file.path, file]))
  ofCatalogue.set(output, files)
  const file = files.get(path)
  return file && 'make' in file ? { path, bytes: file.make() } : file
}
