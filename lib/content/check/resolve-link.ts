import { httpUrl } from '../parse/field-values'
import { nameOf } from '../parse/slug-of'

/** A file under `questions/` or `sources/`, or a heading of it. */
export interface FileTarget {
  readonly kind: 'question' | 'source'
  /** Relative to the content folder, in NFC: `sources/a.md`. */
  readonly file: string
  readonly slug: string
  readonly anchor?: string
}

/** A file in `public/`. */
export interface ImageTarget {
  readonly kind: 'image'
  /** From `/`. */
  readonly path: string
}

/** Where a link or an image in Markdown leads. */
export type LinkTarget =
  | { readonly kind: 'web'; readonly host: string }
  | { readonly kind: 'mail' }
  | { readonly kind: 'fragment'; readonly anchor: string }
  | FileTarget
  | ImageTarget
  | BrokenTarget

interface BrokenTarget {
  readonly kind: 'broken'
  readonly issue: 'link-invalid' | 'image-invalid'
}

/**
 * What a link's address means in the file that it is written in: an absolute http(s) address, `mailto:`, `#…`, or a path
 * to another file under `questions/` or `sources/`, relative to this one. Anything else is broken. Checks, references and
 * pages all go by it; whether the file or the heading is there, it doesn't know.
 *
 * @param fromFile relative to the content folder
 */
export function resolveLink(url: string, fromFile: string): Exclude<LinkTarget, ImageTarget> {
  const web = httpUrl(url)
  if (web) return { kind: 'web', host: web.host }
  if (isMail(url)) return { kind: 'mail' }
  if (url.startsWith('#')) return { kind: 'fragment', anchor: decode(url.slice(1)) ?? '' }
  return resolveFile(url, fromFile) ?? { kind: 'broken', issue: 'link-invalid' }
}

/** An address of mail that asks for nothing but a message: some programs attach files that a link names. */
function isMail(url: string): boolean {
  if (!/^mailto:[^\s<>"]+$/i.test(url)) return false
  const query = url.includes('?') ? url.slice(url.indexOf('?') + 1) : ''
  const names = query.split(/&(?:amp;)?/i).filter(Boolean)
  return names.every((part) => /^(?:to|cc|bcc|subject|body|in-reply-to)$/i.test(decode(part.split('=')[0] ?? '') ?? ''))
}

/** What an image's address means: a path from `/` to a file in `public/`. Anything else is broken. */
export function resolveImage(url: string): ImageTarget | BrokenTarget {
  const path = decode(url)
  const isInside = path !== undefined && /^\/[^/\\]/.test(path) && !/[\\:?#]|(?:^|\/)\.\.?(?:\/|$)/.test(path)
  return isInside ? { kind: 'image', path } : { kind: 'broken', issue: 'image-invalid' }
}

function resolveFile(url: string, fromFile: string): FileTarget | undefined {
  const [, written = '', fragment] = /^([^#]*)(?:#(.*))?$/s.exec(url) ?? []
  const path = decode(written)
  const anchor = fragment && decode(fragment)
  if (fragment && anchor === undefined) return undefined
  if (path === undefined || /^[/\\]|[:\\?]/.test(path) || !path.endsWith('.md')) return undefined
  const file = resolvePath(fromFile, path)
  const folder = file && /^(?:questions|sources)(?=\/)/.exec(file)?.[0]
  if (!folder) return undefined
  const kind = folder === 'questions' ? 'question' : 'source'
  return { kind, file, slug: nameOf(file), ...(anchor && { anchor }) }
}

/** A path relative to a file, as a path from the folder; `undefined` where it leads out of the folder. */
function resolvePath(fromFile: string, relative: string): string | undefined {
  const parts = fromFile.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined
      parts.pop()
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Percent-decoded and in NFC; `undefined` where the encoding is broken. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return undefined
  }
}
