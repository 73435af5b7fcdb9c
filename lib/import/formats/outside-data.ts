/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>

/** A value as an object; `undefined` where it is a list, a text or nothing. */
export function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

/** A value as a list; empty where it is none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The objects of a list; none where it is no list. */
export function asObjects(value: unknown): readonly Fields[] {
  return asList(value).flatMap((each) => {
    const fields = asFields(each)
    return fields ? [fields] : []
  })
}

/** The first of some fields that holds a text with something to see, or a number. */
export function textIn(fields: Fields | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields?.[name]
    if (typeof value === 'number') return String(value)
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return undefined
}

/** A field as an object, also where it is one that was written as JSON into a text. */
export function fieldsIn(fields: Fields | undefined, name: string): Fields | undefined {
  const value = fields?.[name]
  if (typeof value !== 'string') return asFields(value)
  try {
    return asFields(JSON.parse(value))
  } catch {
    return undefined
  }
}
