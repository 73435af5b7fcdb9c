/**
 * 32 bits that a text always has, spread evenly; another seed gives other bits. The index uses them where it would have
 * to write a term out: for the shard that it lies in, and for telling it from the others there.
 * Source: FNV-1a over UTF-16 code units, with the finish of MurmurHash3.
 */
export function hashText(text: string, seed: number): number {
  let hash = fnv1a(text.length, (at) => text.charCodeAt(at), seed)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** FNV-1a of `length` values, 32 bits, unsigned. Source: Fowler, Noll, Vo. */
function fnv1a(length: number, valueAt: (at: number) => number, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ valueAt(at), 0x01000193)
  return hash >>> 0
}

/** A short hash of a text's UTF-8, as eight hexadecimal digits: small enough for the browser; a clash must do no harm. */
export function shortHash(text: string): string {
  const bytes = new TextEncoder().encode(text)
  return fnv1a(bytes.length, (at) => bytes[at] ?? 0)
    .toString(16)
    .padStart(8, '0')
}
