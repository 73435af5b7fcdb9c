import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'

/** The ways in which bytes are compressed, best first, and the ends of the names of files that hold them so. */
export const COMPRESSIONS = { br: 'br', gzip: 'gz' } as const

export type Compression = keyof typeof COMPRESSIONS

// Compression is paid once a page and not once a request, but the first reader waits for it: beyond 5 the bytes hardly
// shrink (of a page of 23 KB: 5.3 KB at 5, 5.3 at 9, 4.7 at 11, which takes 40 times as long).
const BROTLI_QUALITY = 5
// A body in fewer bytes than this fits one packet as it is.
const LEAST_COMPRESSED = 1000
const COMPRESSIBLE = /^(?:text\/|image\/svg)|(?:javascript|json|xml|octet-stream)/

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Whether bytes of a media type shrink enough to be worth it. */
export function isWorthCompressing(type: string, bytes: number): boolean {
  return bytes >= LEAST_COMPRESSED && COMPRESSIBLE.test(type)
}

/** The bytes compressed: the same ones each time. */
export function compress(plain: Uint8Array, compression: Compression): Promise<Uint8Array> {
  return compression === 'br'
    ? brotli(plain, { params: { [zlib.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
    : deflate(plain)
}
