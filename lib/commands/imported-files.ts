import type { WrittenFile } from '../import/import-run'
import { countErrorsAcross } from './errors-across'
import { ImportedEvidence } from './imported-evidence'

/** Sums up the files that a run makes or overwrites. Of a file without links it keeps nothing. */
export class ImportedFiles {
  readonly #evidence = new ImportedEvidence()
  readonly #namedBy = new Map<string, readonly string[]>()
  #count = 0

  add({ path, question, namedFiles }: WrittenFile): void {
    this.#count++
    if (question) this.#evidence.add(path, question)
    if (namedFiles.length > 0) this.#namedBy.set(path, namedFiles)
  }

  /** Prints what is wrong with them, and their evidence; to be called when all lie in their places. */
  print(): void {
    if (this.#count === 0) return
    const errors = countErrorsAcross(this.#namedBy)
    const [problems, them] = errors === 1 ? ['problem', 'it'] : ['problems', 'them']
    if (errors > 0) console.log(`${errors} ${problems} in these files: npm run check prints ${them}`)
    this.#evidence.print()
  }
}
