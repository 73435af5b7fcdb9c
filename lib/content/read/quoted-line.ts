// A line that is longer is no fix to copy.
const LONGEST = 1000
const NAMED = /^(\s*["']?[\p{L}_][\p{L}\p{N}_-]*["']?:)[ \t]+(\S.*)$/u
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" }

/**
 * A line `name: value` that YAML can't read, with its value closed where a quotation mark or a bracket was left open, and
 * else between quotation marks; `undefined` where it is no such line.
 *
 * @example quotedLine('title: RAG: what is it?') // 'title: "RAG: what is it?"'
 */
export function quotedLine(line: string): string | undefined {
  const [, name, written] = NAMED.exec(line) ?? []
  if (name === undefined || written === undefined || line.length > LONGEST) return undefined
  const value = written.trimEnd()
  const opening = value.charAt(0)
  const closing = CLOSING[opening]
  const isOpen = closing !== undefined && !value.slice(1).includes(closing)
  return `${name} ${isOpen ? value + closing : quoted(value)}`
}

function quoted(value: string): string {
  // `'it's'` has its marks already; `"A" and "B"` has none around the whole.
  const hasMarks = /^(["'])(?:(?!\1).|(?<=\p{L})\1(?=\p{L}))*\1$/u.test(value)
  const words = hasMarks ? value.slice(1, -1) : value
  return `"${words.replace(/["\\]/g, '\\$&')}"`
}
