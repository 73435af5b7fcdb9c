import { join } from 'node:path'
import { GLOSSARY_FILE, parseGlossary } from '../content/parse/parse-glossary'
import { readWholeFile } from '../disk/read-whole-file'
import { environment } from '../environment'
import { findEvidence } from '../evidence/find-evidence'
import { foundShareOf, sumEvidence } from '../evidence/report/evidence-report'
import { formatEvidenceSum } from '../evidence/report/format-evidence'
import type { EvidenceSummary } from '../records/evidence'
import type { Question } from '../records/question'

const LEAST_SUPPORTED = 10

interface FileEvidence {
  readonly file: string
  readonly summary: EvidenceSummary
  readonly foundShare: number
}

/**
 * How many sentences of the answers of a run stand in their excerpts, and those with the least support. Each answer is
 * looked at while it is at hand, and nothing of it is kept: the texts of long imports don't fit into memory together.
 */
export class ImportedEvidence {
  readonly #glossary = glossaryOfContent()
  #questions = 0
  #sum = sumEvidence([])
  #least: readonly FileEvidence[] = []

  /** @param file where the question lies, relative to the content folder */
  add(file: string, question: Question): void {
    if (question.isDraft || question.duplicateOf !== undefined) return
    const { summary } = findEvidence(question, this.#glossary)
    const foundShare = foundShareOf(summary)
    this.#questions++
    this.#sum = sumEvidence([this.#sum, summary])
    if (foundShare < 1)
      this.#least = [...this.#least, { file, summary, foundShare }].sort(bySupport).slice(0, LEAST_SUPPORTED)
  }

  print(): void {
    console.log(formatEvidenceSum(this.#questions, this.#sum))
    if (this.#least.length > 0) console.log('least supported:')
    for (const { file, summary, foundShare } of this.#least)
      console.log(
        `  ${environment.contentDirName}/${file}: ${Math.round(foundShare * 100)} % of ${summary.checked} sentences stand in its excerpts`,
      )
  }
}

function glossaryOfContent(): readonly (readonly string[])[] {
  const bytes = readWholeFile(join(environment.contentDir, GLOSSARY_FILE))
  return parseGlossary(bytes && { path: GLOSSARY_FILE, bytes }).groups
}

function bySupport(a: FileEvidence, b: FileEvidence): number {
  return a.foundShare - b.foundShare || b.summary.none - a.summary.none || (a.file < b.file ? -1 : 1)
}
