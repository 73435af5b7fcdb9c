import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { shownValue } from './field-fixes'

/** What a value is, for a reader who knows no YAML. */
export function typeOf(value: Node | null | undefined): string {
  return isSeq(value) ? 'a list' : isMap(value) ? 'a mapping' : 'a text'
}

/** What to write instead of a list or a mapping where a text stands: brackets may be the text's own. */
export function textOfCollection(value: Node | null, what: string): string {
  const only = isSeq(value) && value.items.length === 1 ? shownValue(value.items[0]) : ''
  const isFlow = (isMap(value) || isSeq(value)) && value.flow === true
  if (what === 'tag') return 'write each of its values as an item of the list itself'
  const one = only === '' ? `write one text as ${what}` : `${what}: ${JSON.stringify(only)}`
  return isFlow ? `${one}; if the brackets belong to the text, put it between double quotation marks` : one
}

/** In a list, where the word `null` may be one of a programmer's topics. */
export function isTilde(value: Node | null): boolean {
  return isNothing(value) && !(isScalar(value) && /null/i.test(String(value.value)))
}

/** A field that is there and says nothing: no value, `~` or `null`, which other readers of YAML take for none. */
export function isNothing(value: Node | null): boolean {
  return (
    value === null || (isScalar(value) && value.type === 'PLAIN' && /^(?:~|null|Null|NULL)?$/.test(String(value.value)))
  )
}
