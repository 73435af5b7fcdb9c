import type { Provenance } from '../../records/provenance'
import type { QuestionEntry } from '../content'
import type { ContentIndex } from '../content-index'
import { aigcLabel } from './aigc-label'

/** Where the answer of a question comes from: the one record that every surface takes its label from. */
export function provenanceOf({ texts, site }: ContentIndex, entry: QuestionEntry): Provenance {
  const { generator, date, updated } = entry
  return {
    ...(generator && { generator }),
    date,
    ...(updated && { updated }),
    aigc: aigcLabel(texts.question(entry), site),
    evidence: texts.evidenceCounts(entry),
  }
}
