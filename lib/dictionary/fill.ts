/** A string that has a form for one and a form for any other number. */
export interface Counted {
  readonly one: string
  readonly other: string
}

/**
 * A template with its `{name}` places filled in; a place without a value stays as it is.
 *
 * @example fill('Page {n} of {total}', { n: 2, total: 9 }) // 'Page 2 of 9'
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The form of a counted string that fits `n`, filled in with it and with other values. */
export function fillCount(counted: Counted, n: number, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(n === 1 ? counted.one : counted.other, { ...values, n })
}
