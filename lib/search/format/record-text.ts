// ASCII has separators made for this; what shows is not lost when they are taken out of a text.
const RECORD = '\u001e'
const UNIT = '\u001f'

/** Records of texts in one text: small, readable by hosts' compression, and needing no parser. */
export function joinRecords(records: readonly (readonly string[])[]): string {
  return records.map((units) => units.map(withoutSeparators).join(UNIT)).join(RECORD)
}

/** The records that {@link joinRecords} joined. */
export function splitRecords(text: string): string[][] {
  return text.split(RECORD).map((units) => units.split(UNIT))
}

function withoutSeparators(text: string): string {
  return text.replaceAll(RECORD, ' ').replaceAll(UNIT, ' ')
}
