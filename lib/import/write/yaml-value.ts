// Letters, digits and marks of Chinese between them mean nothing to YAML; whatever else stands there is quoted.
const PLAIN =
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ，。？！、；：（）《》“”·?.+/_-]*[\p{L}\p{M}\p{N}，。？！、；：（）《》“”?.])?$/u
// Other readers of YAML take these for something else than text; the fences of a file are no values.
const TAKEN = /^(?:null|true|false|yes|no|on|off)$/i
// Longer ones YAML may have to fold.
const LONGEST_PLAIN = 200

/** A text as a value of the front matter: as it is where YAML reads it so, else between double quotation marks. */
export function yamlText(text: string): string {
  return PLAIN.test(text) && !TAKEN.test(text) && text.length <= LONGEST_PLAIN ? text : quoted(text)
}

/** A list of texts on one line. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlText).join(', ')}]`
}

/** Plain data on one line; numbers, `true` and `null` become the texts that the parser reads them as. */
export function yamlData(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlData).join(', ')}]`
  if (typeof value !== 'object' || value === null) return quoted(String(value))
  return `{ ${Object.entries(value)
    .map(([name, each]) => `${quoted(name)}: ${yamlData(each)}`)
    .join(', ')} }`
}

/** JSON's strings are YAML's, apart from characters that YAML wants escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
