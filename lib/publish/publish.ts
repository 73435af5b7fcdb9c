import { join } from 'node:path'
import { listFiles, readText, removeEmptyFolders, removePath, writeFile } from '../disk'
import { externaliseScripts } from './externalise-scripts'
import { headersFile } from './headers-file'

// Pages for the one parameter that stands in for none (see `app/segment.ts`), and the files in which Next keeps pages for
// its own client-side navigation: the site's links are plain links, so that nothing asks for them.
const PLACEHOLDER = /(^|\/)-~\.html$/
const CLIENT_DATA = /(^|\/)__next\.[^/]*\.txt$/
// The page of `404.html` once more: under an address of its own it would answer that it was found.
const NOT_FOUND_COPY = '_not-found.html'

/** Makes what Next exported ready for any static host: pages under a strict policy, and the headers file. */
export function publish(outDir: string): void {
  const paths = listFiles(outDir).map(({ path }) => path)
  const pages = new Set(paths.filter((path) => path.endsWith('.html')))
  const isSurplus = (path: string) =>
    PLACEHOLDER.test(path) ||
    path === NOT_FOUND_COPY ||
    CLIENT_DATA.test(path) ||
    (pages.has(path.replace(/\.txt$/, '.html')) && path.endsWith('.txt'))
  for (const path of paths) {
    if (isSurplus(path)) removePath(join(outDir, path))
    else if (path.endsWith('.html')) makeStrict(outDir, path)
  }
  removeEmptyFolders(outDir)
  writeFile(join(outDir, '_headers'), headersFile())
}

function makeStrict(outDir: string, path: string): void {
  const exported = join(outDir, path)
  const { html, script } = externaliseScripts(readText(exported) ?? '')
  // Next writes the page of `/tags/C%23` as `C%23.html`, which no host would find: it looks for the decoded name.
  const name = decodeURIComponent(path)
  if (name !== path) removePath(exported)
  writeFile(join(outDir, name), html)
  if (script) writeFile(join(outDir, script.path), script.text)
}
