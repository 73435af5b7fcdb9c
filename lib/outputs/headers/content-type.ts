import { lookup } from 'mime-types'

const TEXT = /^text\/|[/+](?:json|xml)$/

/**
 * The Content-Type of a file by the end of its name. All text of a site is UTF-8 and says so: what opens Markdown or plain
 * text without being told takes Chinese for something else.
 *
 * @example contentTypeOf('questions/why.md') // 'text/markdown; charset=utf-8'
 */
export function contentTypeOf(path: string): string {
  const type = lookup(path) || 'application/octet-stream'
  return TEXT.test(type) ? `${type}; charset=utf-8` : type
}
