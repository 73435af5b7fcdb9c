import type { Output } from '../output'
import { headersFile } from './headers-file'

const PATH = '_headers'

/** The security and caching headers, for static hosts that read them from a file. */
export const headers: Output = {
  owns: (path) => path === PATH,
  files: () => [{ path: PATH, bytes: new TextEncoder().encode(headersFile()) }],
}
