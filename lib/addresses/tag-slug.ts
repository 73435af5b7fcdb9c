import { fnv1a } from '../text/hash-text'

// A file name holds 255 bytes on the common file systems; what Next adds to a page's name takes some of them.
const MAX_BYTES = 200

/**
 * The name that a tag has in addresses and as a file: the tag itself where a file can be called so, otherwise the
 * tag without the characters that can't stand in a file's name, and a short hash that keeps it apart from others.
 *
 * @example tagSlug('大模型') // '大模型'
 * @example tagSlug('AI/ML') // 'AI-ML-' and a hash
 */
export function tagSlug(tag: string): string {
  const name = tag.normalize('NFC')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a file's name
  const safe = name.replace(/[\u0000-\u001f\u007f/\\:*?"<>|%]+/gu, '-').replace(/^[.\s-]+|[.\s-]+$/g, '')
  if (safe === name && byteLength(name) <= MAX_BYTES) return name
  let short = safe
  while (byteLength(short) > MAX_BYTES) short = [...short].slice(0, -8).join('')
  return [short, shortHash(name)].filter((part) => part !== '').join('-')
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

/** Small enough for the browser; a clash only lets two odd tags share a page. */
function shortHash(text: string): string {
  const bytes = new TextEncoder().encode(text)
  return fnv1a(bytes.length, (at) => bytes[at] ?? 0)
    .toString(16)
    .padStart(8, '0')
}
