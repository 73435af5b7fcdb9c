import type { EvidenceCase } from './evidence-case'

/**
 * Each supported sentence against its passages without what supports it: what is left speaks of the same matter and
 * doesn't say it.
 */
export function unsupportedCases(cases: readonly EvidenceCase[]): EvidenceCase[] {
  return cases.flatMap(({ answer_sentences: sentences, passages }) =>
    sentences
      .filter(({ supported, spans }) => supported && spans.length > 0)
      .map(({ text, spans }) => ({
        answer_sentences: [{ text, supported: false, kind: 'support-removed', spans: [] }],
        passages: passages.map(({ id, text: passage }) => ({
          id,
          text: spans
            .filter((span) => span.passage === id)
            .sort((a, b) => b.start - a.start)
            .reduce((rest, { start, end }) => `${rest.slice(0, start)}\n${rest.slice(end)}`, passage),
        })),
      })),
  )
}
