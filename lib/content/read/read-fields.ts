import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { checkText } from '../check/check-text'
import { FILE_START, type FileReport, type Place } from '../check/file-report'
import type { DecodedFile } from './decode-file'
import { listOf, shownValue } from './field-fixes'
import type { Field, ReadFields } from './read-yaml'
import { reportUnknownFields } from './report-unknown-fields'
import { isNothing, isTilde, textOfCollection, typeOf } from './yaml-values'

// The format's limit for tags, and for other ways to ask.
const MOST_ITEMS = 20
// A fix shows the whole value, or none of it.
const LONGEST_LISTED = 400
const AS_LIST = 'write each value on a line of its own below the name, after two spaces, a hyphen and a space'
const AS_MAPPING = 'write each of its parts on a line of its own below it, as `name: value`, indented by two spaces'

/** Reads fields by saying what is wanted; what isn't so becomes an issue and `undefined`. */
export class FieldReader {
  /** What unknown fields were taken for: these are not missing as well. */
  #meant: ReadonlySet<string> = new Set()

  private readonly fields: ReadonlyMap<string, Field>
  private readonly isRead: boolean

  private readonly unreadable: readonly string[]

  /** @param read `undefined` where they can't be read: then none is there, and none is missing */
  constructor(
    read: ReadFields | undefined,
    private readonly file: DecodedFile,
    private readonly report: FileReport,
  ) {
    this.fields = read?.fields ?? new Map()
    this.unreadable = read?.unreadable ?? []
    this.isRead = read !== undefined
  }

  /** Reports every field that isn't one of these, with what was meant by it or what to do. */
  only(known: readonly string[]): void {
    this.#meant = reportUnknownFields(
      { fields: this.fields, unreadable: this.unreadable },
      known,
      this.file,
      this.report,
    )
  }

  has(name: string): boolean {
    return this.fields.has(name)
  }

  /** Whether a field is neither there nor meant by one that is; call `only` first. */
  isMissing(name: string): boolean {
    return this.isRead && !this.has(name) && !this.#meant.has(name)
  }

  placeOf(name: string): Place {
    const field = this.fields.get(name)
    return this.file.places.at(field ? (field.value ? field.valueStart : field.keyStart) : 0)
  }

  /** Reports a field that has to be there and isn't; call `only` first, which may find it under another name. */
  require(name: string, fix: string): void {
    if (!this.isMissing(name)) return
    this.report.add('field-missing', FILE_START, {
      found: `no field ${name}`,
      expected: `the field ${name}`,
      fix,
    })
  }

  text(name: string): string | undefined {
    const field = this.fields.get(name)
    if (!field) return undefined
    return this.textOf(isNothing(field.value) ? null : field.value, name, this.placeOf(name))
  }

  texts(name: string): string[] {
    const field = this.fields.get(name)
    if (!field) return []
    const { value } = field
    if (isNothing(value)) {
      this.textOf(null, name, this.placeOf(name))
      return []
    }
    if (!isSeq(value)) {
      const isText = shownValue(value) !== '' && shownValue(value).length <= LONGEST_LISTED
      this.wrongType(name, 'a list', isText ? `${name}: ${listOf(shownValue(value), name)}` : AS_LIST)
      return []
    }
    if (value.items.length > MOST_ITEMS) {
      this.report.add('list-too-long', this.placeOf(name), {
        found: `${value.items.length} ${name}`,
        expected: `at most ${MOST_ITEMS}`,
        fix: 'keep the most important ones',
      })
    }
    const texts = value.items.flatMap((item) => {
      const node = isScalar(item) || isMap(item) || isSeq(item) ? item : null
      const offset = field.valueStart - (value.range?.[0] ?? 0) + (node?.range?.[0] ?? value.range?.[0] ?? 0)
      return this.textOf(isTilde(node) ? null : node, name === 'tags' ? 'tag' : name, this.file.places.at(offset)) ?? []
    })
    return [...new Set(texts.map((text) => text.normalize('NFC')))]
  }

  /** `true` or `false`, whatever their case. */
  flag(name: string): boolean | undefined {
    const field = this.fields.get(name)
    if (!field) return undefined
    const text = isScalar(field.value) ? String(field.value.value).trim() : ''
    if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true'
    const isOn = /^(?:yes|y|on|1|是)$/i.test(text)
    const isOff = /^(?:no|n|off|0|否)$/i.test(text)
    this.wrongType(
      name,
      'true or false',
      // Whatever else it says: a line that is deleted publishes the file.
      isOn
        ? `${name}: true`
        : isOff
          ? `${name}: false`
          : `${name}: true if it is not to be published, else ${name}: false`,
    )
    return undefined
  }

  /** The fields of a mapping, to be read in the same way; `undefined` where it is none. */
  mapping(name: string): FieldReader | undefined {
    const field = this.fields.get(name)
    if (!field) return undefined
    if (!isMap(field.value)) {
      this.wrongType(name, 'a mapping', AS_MAPPING)
      return undefined
    }
    const shift = field.valueStart - (field.value.range?.[0] ?? 0)
    const inner = new Map<string, Field>()
    for (const { key, value } of field.value.items) {
      if (!isScalar(key)) continue
      const keyStart = shift + (key.range?.[0] ?? 0)
      const node = isScalar(value) || isMap(value) || isSeq(value) ? value : null
      const valueStart = node?.range ? shift + node.range[0] : keyStart
      const keyName = String(key.value)
      inner.set(keyName, { name: keyName, keyStart, value: node, valueStart })
    }
    return new FieldReader({ fields: inner, unreadable: [] }, this.file, this.report)
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
    this.wrongType(name, 'a mapping', AS_MAPPING)
    return undefined
  }

  private textOf(value: Node | null, what: string, place: Place): string | undefined {
    if (!isScalar(value)) {
      if (value === null) return checkText('', what, place, this.report)
      this.report.add('field-type', place, {
        found: `${typeOf(value)} as ${what}`,
        expected: 'a text',
        fix: textOfCollection(value, what),
      })
      return undefined
    }
    return checkText(String(value.value ?? ''), what, place, this.report)
  }

  private wrongType(name: string, expected: string, fix: string): void {
    const value = this.fields.get(name)?.value
    this.report.add('field-type', this.placeOf(name), {
      found: `${typeOf(value)} as ${name}`,
      expected,
      fix,
    })
  }
}
