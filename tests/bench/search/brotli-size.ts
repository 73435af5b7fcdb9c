import { brotliCompressSync, constants } from 'node:zlib'

/** How many bytes something takes with Brotli: at the best level what is loaded, at a quicker one what only lies there. */
export function brotliSize(bytes: Uint8Array | string, level: 'loaded' | 'stored' = 'loaded'): number {
  const quality = level === 'loaded' ? constants.BROTLI_MAX_QUALITY : 6
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
}
