import { editDistance } from '../../text/edit-distance'
import { ADVICE, RENAMED } from './foreign-fields'

/** What to do with a field that the format doesn't have: which one was meant, or why none. */
export type UnknownField = { readonly meant: string } | { readonly advice: string }

const NO_FIELD = 'delete the line: there is no field like it'
// No field has a longer name, so that what is beyond it can't bring a name nearer.
const LONGEST_NAME = 40

/**
 * What was meant by an unknown field: what other tools call one of ours, else one that is a slip of the keyboard away,
 * else nothing, and then what to do with it.
 *
 * @param known the fields that may stand there
 */
export function readUnknownField(name: string, known: readonly string[]): UnknownField {
  const plain = plainName(name)
  const same = known.find((field) => plainName(field) === plain)
  if (same) return { meant: same }
  const renamed = RENAMED.get(plain)?.find((field) => known.includes(field))
  if (renamed !== undefined) return { meant: renamed }
  const advice = ADVICE.get(plain)
  if (advice !== undefined) return { advice }
  const near = known.find((field) => isSlipOf(plain, plainName(field)))
  return near === undefined ? { advice: NO_FIELD } : { meant: near }
}

function plainName(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\p{Cf}-]/gu, '')
}

/** One letter of a short name is another, missing, too many, or has changed places with the next; of a long name two. */
function isSlipOf(name: string, field: string): boolean {
  if (field.length < 4) return false
  const most = field.length >= 7 ? 2 : 1
  return editDistance(name, field, most) <= most
}
