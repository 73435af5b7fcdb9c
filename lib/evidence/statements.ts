import type { Range } from './find-gaps'
import type { Unit } from './units'

/** True where a statement begins: a clause or a sentence, or the text is over. */
export function beginsStatement(unit: Unit | undefined): boolean {
  return unit === undefined || unit.before === 'clause' || unit.before === 'sentence'
}

/** True where a range is whole statements, or reaches over a mark that parts two. */
export function holdsStatement({ from, to }: Range, units: readonly Unit[]): boolean {
  if (from === to) return false
  return units.slice(from + 1, to).some(beginsStatement) || (beginsStatement(units[from]) && beginsStatement(units[to]))
}
