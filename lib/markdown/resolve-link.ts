/** Where a link of a content file leads. */
export type LinkTarget =
  /** Another site; `url` as a browser writes it. */
  | { readonly kind: 'web'; readonly url: string; readonly host: string }
  | { readonly kind: 'mail'; readonly url: string }
  /** A heading of the same text; `anchor` is decoded and has no `#`. */
  | { readonly kind: 'anchor'; readonly anchor: string }
  /** A file of the content folder: its path from there, its slug, and the heading in it that is meant. */
  | {
      readonly kind: 'question' | 'source'
      readonly path: string
      readonly slug: string
      readonly anchor?: string
    }
  /** Nothing that a page may lead to; `reason` ends the sentence "found a link to …, which …". */
  | { readonly kind: 'bad'; readonly reason: string }

const SCHEME = /^[a-z][a-z0-9+.-]*:/i
// What a browser drops or takes for something else: nobody writes it but to hide a scheme.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|^\s|\s$/u

/** An address longer than this is refused by servers and by people. */
export const MAX_URL_LENGTH = 2_000

/**
 * Where a link leads, from its address as the syntax tree has it and the path of the file it stands in.
 *
 * @example resolveLink('../sources/a.md#intro', 'questions/why.md')
 * // { kind: 'source', path: 'sources/a.md', slug: 'a', anchor: 'intro' }
 */
export function resolveLink(url: string, file: string): LinkTarget {
  if (url === '') return bad('has no address')
  if (url.length > MAX_URL_LENGTH) return bad(`is longer than ${MAX_URL_LENGTH} characters`)
  if (HIDDEN.test(url)) return bad('holds characters that can’t be seen')
  if (url.startsWith('#')) {
    const anchor = decodePercent(url.slice(1))
    return anchor ? { kind: 'anchor', anchor } : bad('names no heading')
  }
  const scheme = SCHEME.exec(url)?.[0].toLowerCase()
  if (scheme === 'http:' || scheme === 'https:') return resolveWeb(url)
  if (scheme === 'mailto:') return resolveMail(url)
  if (scheme !== undefined) return bad(`has the scheme ${scheme}`)
  if (/^[/\\]{2}/.test(url)) return bad('names a host without http: or https:')
  if (/^[/\\]/.test(url)) return bad('starts at the root of a host')
  return resolveFile(url, file)
}

/** An absolute http(s) address; `undefined` where the text is none, or holds a user name or password. */
export function parseWebUrl(text: string): URL | undefined {
  if (!/^https?:\/\/[^/\\]/i.test(text) || text.length > MAX_URL_LENGTH || HIDDEN.test(text)) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && url.hostname !== '' && url.username === '' && url.password === '' ? url : undefined
}

function resolveWeb(url: string): LinkTarget {
  const parsed = parseWebUrl(url)
  return parsed
    ? { kind: 'web', url: parsed.href, host: parsed.host }
    : bad('is no well-formed http(s) address without user name and password')
}

function resolveMail(url: string): LinkTarget {
  return /^mailto:[^@?\s]+@[^@?\s]+(?:\?\S*)?$/i.test(url) ? { kind: 'mail', url } : bad('holds no mail address')
}

function resolveFile(url: string, file: string): LinkTarget {
  const [, rawPath = '', rawQuery, rawAnchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  if (rawQuery !== undefined) return bad('has a query, which no file has')
  const relative = decodePercent(rawPath)
  const anchor = rawAnchor === undefined ? undefined : decodePercent(rawAnchor)
  if (relative === undefined || (rawAnchor && anchor === undefined)) return bad('has a broken percent encoding')
  if (HIDDEN.test(relative) || /[\\:]/.test(relative)) return bad('is no path of a content file')
  const path = joinPath(file, relative)
  if (path === undefined) return bad('leaves the content folder')
  const [, folder, slug] = /^(questions|sources)\/(?:.+\/)?([^/]+)\.md$/.exec(path) ?? []
  if (folder === undefined || slug === undefined) return bad('is no .md file under questions/ or sources/')
  const kind = folder === 'questions' ? 'question' : 'source'
  return { kind, path, slug: slug.normalize('NFC'), ...(anchor ? { anchor } : {}) }
}

/** The path that a relative one means, seen from a file; `undefined` where it leads out of the folder. */
function joinPath(file: string, relative: string): string | undefined {
  const parts = file.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

function bad(reason: string): LinkTarget {
  return { kind: 'bad', reason }
}
