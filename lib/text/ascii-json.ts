/**
 * A value as JSON in printable ASCII: every other character is escaped, so that reading it gives the same value.
 *
 * @example asciiJson({ a: '问' }) // '{"a":"\\u95ee"}'
 */
export function asciiJson(value: object): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
