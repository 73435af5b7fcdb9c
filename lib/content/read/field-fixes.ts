import { isScalar, isSeq } from 'yaml'
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
  if (isList && isSeq(value) && value.items.some(isSeq)) {
    const items = itemsOf(value)
    return items.length === 0
      ? `write its values as the list ${meant}`
      : `${meant}: [${items.map(plainItem).join(', ')}]`
  }
  if (written === '' || written.includes('\n') || written.length > LONGEST_VALUE)
    return `write ${meant} instead of ${name}`
  return `${meant}: ${isList && isScalar(value) ? listOf(shownValue(value), meant) : written}`
}

/** The texts in a list and the lists in it, as some tools write a path of categories. */
function itemsOf(value: unknown): string[] {
  if (isSeq(value)) return [...new Set(value.items.flatMap(itemsOf))]
  const text = shownValue(value)
  return text === '' ? [] : [text]
}

/** An item as it stands in a list between brackets. */
function plainItem(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} .+/_-]*[\p{L}\p{N}+#]$|^[\p{L}\p{N}]$/u.test(text) ? text : JSON.stringify(text)
}

/**
 * What is written as one text, as a list of the field of a name: people write `a, b`, `a，b` and `a、b` for tags. Other texts hold
 * commas.
 */
export function listOf(text: string, name: string): string {
  const words = text.trim()
  const items =
    name === 'tags' ? words.split(/\s*[,，、;；\n]\s*|\s+(?=#)/u).map((item) => item.replace(/^#(?=\S)/, '')) : [words]
  const listed = items.filter(Boolean)
  return `[${listed.map(name === 'tags' ? plainItem : (item) => JSON.stringify(item)).join(', ')}]`
}

/** A value as it says it, where it is one text; else nothing. */
export function shownValue(value: unknown): string {
  return isScalar(value) ? String(value.value ?? '').trim() : ''
}
