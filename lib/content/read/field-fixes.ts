import { isScalar, type Node } from 'yaml'
import type { Field } from './read-yaml'

// A fix shows the whole value, or none of it.
const LONGEST_VALUE = 400
const LISTS: ReadonlySet<string> = new Set(['tags', 'also_asked'])

/**
 * What to write in place of a field that is called otherwise here.
 *
 * @param text the file's
 * @param isThere whether the field that was meant is there as well
 */
export function renamedField(
  { name, value, valueStart }: Field,
  meant: string,
  text: string,
  isThere: boolean,
): string {
  const isList = LISTS.has(meant)
  if (isThere)
    return isList ? `add its values to ${meant}, and delete it` : `delete the line: ${meant} is there already`
  const [from = 0, to = 0] = value?.range ?? []
  const written = text.slice(valueStart, valueStart + to - from)
  if (written === '' || written.includes('\n') || written.length > LONGEST_VALUE)
    return `write ${meant} instead of ${name}`
  return `${meant}: ${isList && isScalar(value) ? listOf(written, meant) : written}`
}

/**
 * What is written as one text, as a list of the field of a name: people write `a, b`, `a，b` and `a、b` for tags. Other texts hold
 * commas.
 */
export function listOf(text: string, name: string): string {
  if (text === '' || text.length > LONGEST_VALUE) return '[…, …]'
  if (/^["'[{|>]/u.test(text)) return `[${text}]`
  return name === 'tags'
    ? `[${text
        .split(/\s*[,，、;；]\s*/u)
        .filter(Boolean)
        .join(', ')}]`
    : `[${JSON.stringify(text)}]`
}

/** A value as it is written, where it is one text. */
export function shownValue(value: Node | null): string {
  return isScalar(value) ? String(value.source ?? value.value) : ''
}
