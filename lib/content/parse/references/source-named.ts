import { nameOf } from '../slug-of'

/**
 * The slug of the source that a path most likely means, though it doesn't lead there: `sources/x.md`, `/sources/x`,
 * `x.md`. `undefined` for an address of another kind.
 */
export function sourceNamed(url: string): string | undefined {
  if (/^[a-z][\w+.-]*:|^[\\/]{2}|^#/i.test(url)) return undefined
  const path = decoded(url.replace(/[?#].*$/s, '').replaceAll('\\', '/')).replace(/\.(?:md|mdx|markdown)$/i, '.md')
  if (/^(?:\.\.?\/)*questions\//.test(path)) return undefined
  if (!path.endsWith('.md') && !/(?:^|\/)sources\//.test(path)) return undefined
  return nameOf(path).normalize('NFC') || undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
