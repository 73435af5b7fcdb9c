import { byteLength } from '../text/byte-length'
import { shortHash } from '../text/hash-text'
import { isReservedName } from '../text/is-reserved-name'

// A file name holds 255 bytes on the common file systems; what Next adds to a page's name takes some of them.
const MAX_BYTES = 200
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a file's name
const UNSAFE = /[\u0000-\u001f\u007f/\\:*?"<>|%]+|[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu
// What Next puts behind the name of a page: the file of one tag would be the folder of another's pages.
const TAKEN_END = /\.(?:html?|rsc|meta|body|segments|json|txt)$/i
// A tag that looks like the address of another: `a-b-1a2b3c4d`.
const HASHED = /(?:^|-)[0-9a-f]{8}$/

/**
 * The name that a tag has in addresses and as a file: the tag itself where a file can be called so, otherwise the
 * tag without the characters that can't stand in a file's name, and a short hash that keeps it apart from others.
 *
 * @example tagSlug('大模型') // '大模型'
 * @example tagSlug('AI/ML') // 'AI-ML-' and a hash
 */
export function tagSlug(tag: string): string {
  const name = tag.normalize('NFC')
  const safe = name.replace(UNSAFE, '-').replace(/^[.\s-]+|[.\s-]+$/g, '')
  const isTaken = isReservedName(name) || TAKEN_END.test(name) || HASHED.test(name)
  if (safe === name && !isTaken && byteLength(name) <= MAX_BYTES) return name
  let short = safe
  while (byteLength(short) > MAX_BYTES) short = [...short].slice(0, -8).join('')
  // Windows reads the name of a device up to its first dot.
  if (isReservedName(short)) short = short.replaceAll('.', '-')
  // A clash only lets two odd tags share a page.
  return [short, shortHash(name)].filter((part) => part !== '').join('-')
}
