import type { Dictionary } from './en'

/** Some strings of the interface by their names. */
export type Labels<Name extends keyof Dictionary> = Pick<Dictionary, Name>

/** The strings of these names alone: what a page hands to the browser. */
export function pickLabels<Name extends keyof Dictionary>(
  dictionary: Dictionary,
  names: readonly Name[],
): Labels<Name> {
  return Object.assign({}, ...names.map((name) => ({ [name]: dictionary[name] })))
}
