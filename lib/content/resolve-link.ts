import { httpUrl } from './field-values'
import type { Place } from './file-report'

/** A link to a file of the folder, or an image: whether it is there is known only when all files are. */
export interface PendingLink {
  readonly kind: 'file' | 'image'
  /** Of a file: its path in the content folder. Of an image: its path in `public/`, from `/`. */
  readonly path: string
  readonly anchor?: string
  readonly url: string
  readonly place: Place
}

/** Where an address in Markdown leads. */
export type LinkTarget =
  | { readonly kind: 'web' | 'mail' }
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'file'; readonly path: string; readonly anchor?: string }
  | { readonly kind: 'bad' }

/**
 * What an address written in a file means: an absolute http(s) address, `mailto:`, `#…`, or a path to another file under
 * `questions/` or `sources/`, relative to the file that it stands in. Anything else is bad.
 */
export function resolveLink(url: string, fromPath: string): LinkTarget {
  if (httpUrl(url)) return { kind: 'web' }
  if (/^mailto:[^\s<>"]+$/i.test(url)) return { kind: 'mail' }
  if (url.startsWith('#')) return { kind: 'anchor', anchor: decode(url.slice(1)) ?? '' }
  const [, written = '', anchor] = /^([^#]*)(?:#(.*))?$/s.exec(url) ?? []
  const path = decode(written)
  const heading = anchor && decode(anchor)
  if (anchor && heading === undefined) return { kind: 'bad' }
  if (path === undefined || /^[/\\]|[:\\?]/.test(path) || !path.endsWith('.md')) return { kind: 'bad' }
  const resolved = resolvePath(fromPath, path)
  if (!resolved || !/^(?:questions|sources)\//.test(resolved)) return { kind: 'bad' }
  return { kind: 'file', path: resolved, ...(heading && { anchor: heading }) }
}

/** A path relative to a file, as a path from the folder; `undefined` where it leads out of the folder. */
function resolvePath(fromPath: string, relative: string): string | undefined {
  const parts = fromPath.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined
      parts.pop()
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Percent-decoded and in NFC; `undefined` where the encoding is broken. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return undefined
  }
}
