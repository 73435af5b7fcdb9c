import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { editDistance } from '../../text/edit-distance'
import { checkText } from '../check/check-text'
import { FILE_START, type FileReport, type Place } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import type { DecodedFile } from './decode-file'
import type { Field } from './read-yaml'

/** Reads fields by saying what is wanted; what isn't so becomes an issue and `undefined`. */
export class FieldReader {
  constructor(
    private readonly fields: ReadonlyMap<string, Field>,
    private readonly file: DecodedFile,
    private readonly report: FileReport,
  ) {}

  /** Reports every field that isn't one of these. */
  only(known: readonly string[]): void {
    for (const { name, keyStart } of this.fields.values()) {
      if (known.includes(name)) continue
      const nearest = known.toSorted((a, b) => distance(name, a) - distance(name, b))[0] ?? ''
      this.report.add('field-unknown', this.file.places.at(keyStart), {
        found: `the field ${quoteFound(name, 60)}`,
        expected: `one of ${known.join(', ')}`,
        fix: `${nearest}${this.restOfLine(keyStart + name.length)}`,
      })
    }
  }

  private restOfLine(offset: number): string {
    return this.file.text.slice(offset, offset + 120).split('\n')[0] ?? ''
  }

  has(name: string): boolean {
    return this.fields.has(name)
  }

  placeOf(name: string): Place {
    const field = this.fields.get(name)
    return this.file.places.at(field ? (field.value ? field.valueStart : field.keyStart) : 0)
  }

  /** Reports a field that has to be there and isn't. */
  require(name: string, example: string): void {
    if (this.has(name)) return
    this.report.add('field-missing', FILE_START, {
      found: `no field ${name}`,
      expected: `the field ${name}`,
      fix: `${name}: ${example}`,
    })
  }

  text(name: string): string | undefined {
    const field = this.fields.get(name)
    if (!field) return undefined
    return this.textOf(field.value, name, this.placeOf(name))
  }

  texts(name: string): string[] {
    const field = this.fields.get(name)
    if (!field) return []
    const { value } = field
    if (!isSeq(value)) {
      this.wrongType(name, 'a list', `${name}: [${shownValue(value)}]`)
      return []
    }
    const texts = value.items.flatMap((item) => {
      const node = isScalar(item) || isMap(item) || isSeq(item) ? item : null
      const offset = field.valueStart - (value.range?.[0] ?? 0) + (node?.range?.[0] ?? value.range?.[0] ?? 0)
      return this.textOf(node, name === 'tags' ? 'tag' : name, this.file.places.at(offset)) ?? []
    })
    return [...new Set(texts.map((text) => text.normalize('NFC')))]
  }

  /** The fields of a mapping, to be read in the same way; `undefined` where it is none. */
  mapping(name: string): FieldReader | undefined {
    const field = this.fields.get(name)
    if (!field) return undefined
    if (!isMap(field.value)) {
      this.wrongType(name, 'a mapping', `${name}: { name: "…" }`)
      return undefined
    }
    const shift = field.valueStart - (field.value.range?.[0] ?? 0)
    const inner = new Map<string, Field>()
    for (const { key, value } of field.value.items) {
      if (!isScalar(key)) continue
      const keyStart = shift + (key.range?.[0] ?? 0)
      const node = isScalar(value) || isMap(value) || isSeq(value) ? value : null
      const valueStart = node?.range ? shift + node.range[0] : keyStart
      const keyName = String(key.source ?? key.value)
      inner.set(keyName, { name: keyName, keyStart, value: node, valueStart })
    }
    return new FieldReader(inner, this.file, this.report)
  }

  /** Whether a field says in quotes that it is empty: unlike a value that was forgotten, this was meant. */
  isEmptyText(name: string): boolean {
    const value = this.fields.get(name)?.value
    return isScalar(value) && (value.type ?? '').startsWith('QUOTE_') && value.value === ''
  }

  isMapping(name: string): boolean {
    return isMap(this.fields.get(name)?.value)
  }

  /** A mapping as plain data. */
  data(name: string): Readonly<Record<string, unknown>> | undefined {
    const value = this.fields.get(name)?.value
    if (value === undefined) return undefined
    const data: unknown = isMap(value) ? value.toJSON() : undefined
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return { ...data }
    this.wrongType(name, 'a mapping', `${name}: { Label: "1" }`)
    return undefined
  }

  private textOf(value: Node | null, what: string, place: Place): string | undefined {
    if (!isScalar(value)) {
      if (value === null) return checkText('', what, place, this.report)
      this.report.add('field-type', place, {
        found: `a ${isMap(value) ? 'mapping' : 'list'} as ${what}`,
        expected: 'a text',
        fix: `${what}: "…"`,
      })
      return undefined
    }
    // A plain scalar stays as it was written: YAML would read 1.10 as 1.1 and 007 as 7.
    const text = value.type === 'PLAIN' ? (value.source ?? '') : String(value.value ?? '')
    return checkText(text, what, place, this.report)
  }

  private wrongType(name: string, expected: string, fix: string): void {
    const value = this.fields.get(name)?.value
    this.report.add('field-type', this.placeOf(name), {
      found: `${isSeq(value) ? 'a list' : isMap(value) ? 'a mapping' : 'a text'} as ${name}`,
      expected,
      fix,
    })
  }
}

// No field has a longer name, so that what is beyond it can't bring a name nearer.
const LONGEST_NAME = 40

function distance(a: string, b: string): number {
  return editDistance(a.slice(0, LONGEST_NAME).toLowerCase(), b.toLowerCase(), LONGEST_NAME)
}

function shownValue(value: Node | null): string {
  return isScalar(value) ? String(value.source ?? value.value).slice(0, 60) : '…'
}
