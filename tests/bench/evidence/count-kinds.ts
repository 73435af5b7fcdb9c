import type { align } from '../../../lib/evidence/align'
import type { EvidenceCase } from './evidence-case'

/** How many sentences of one kind were given which grade. */
export interface KindCount {
  supported: boolean
  sentences: number
  accepted: number
  quoted: number
}

/** What the counts of a set come to: 0–1, NaN where there is nothing to divide by. */
export interface SetFigures {
  readonly precision: number
  readonly recall: number
  /** The share of the sentences without support that are accepted. */
  readonly falseAccepted: number
  /** How many of them are called quoted. */
  readonly falseQuoted: number
  readonly unsupported: number
}

/** The grades that an aligner gives, counted by the kind of sentence. */
export function countKinds(cases: readonly EvidenceCase[], alignWith: typeof align): Map<string, KindCount> {
  const counts = new Map<string, KindCount>()
  for (const { answer_sentences: sentences, passages } of cases) {
    const found = alignWith(
      sentences.map(({ text }) => text),
      passages.map(({ text }) => text),
    )
    for (const [at, { kind, supported }] of sentences.entries()) {
      if (supported === null) continue
      const count = counts.get(kind) ?? { supported, sentences: 0, accepted: 0, quoted: 0 }
      const grade = found[at]?.grade ?? 'none'
      count.sentences += 1
      count.accepted += grade === 'none' ? 0 : 1
      count.quoted += grade === 'quoted' ? 1 : 0
      counts.set(kind, count)
    }
  }
  return counts
}

/** The figures of a set. */
export function figuresOf(counts: ReadonlyMap<string, KindCount>): SetFigures {
  const sum = (isSupported: boolean, of: (count: KindCount) => number): number =>
    [...counts.values()]
      .filter(({ supported }) => supported === isSupported)
      .reduce((total, count) => total + of(count), 0)
  const right = sum(true, ({ accepted }) => accepted)
  const wrong = sum(false, ({ accepted }) => accepted)
  const all = sum(true, ({ sentences }) => sentences)
  const unsupported = sum(false, ({ sentences }) => sentences)
  return {
    precision: all === 0 ? Number.NaN : right / (right + wrong),
    recall: right / all,
    falseAccepted: wrong / unsupported,
    falseQuoted: sum(false, ({ quoted }) => quoted),
    unsupported,
  }
}
