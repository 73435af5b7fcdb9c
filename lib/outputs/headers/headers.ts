import type { Output } from '../output'
import { headersFile } from './headers-file'

const HEADERS = '_headers'
// GitHub Pages leaves out folders like `_next/` unless this file is there, which may be empty.
const NO_JEKYLL = '.nojekyll'

/** What static hosts read: the security and caching headers, and that every file is to be published. */
export const headers: Output = {
  owns: (path) => path === HEADERS || path === NO_JEKYLL,
  files: () => [
    { path: HEADERS, bytes: new TextEncoder().encode(headersFile()) },
    { path: NO_JEKYLL, bytes: new Uint8Array() },
  ],
}
