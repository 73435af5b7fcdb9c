import type { Grade } from '../records/evidence'

/**
 * The class names that tie the sentences of an answer, their markers, the panel of references and the note together. What
 * writes the markup, the scripts that look for it and the styles beside the components all use these words.
 */
export const CLASS = {
  sentence: 'sentence',
  /** Words of a paraphrase that its passage lacks. */
  otherWords: 'other-words',
  marker: 'marker',
  markerNone: 'marker-none',
  markerFirst: 'marker-first',
  markerWords: 'marker-words',
  /** A `[n]` of the answer's own, as a link to the reference. */
  citation: 'citation',
  summary: 'evidence-summary',
  step: 'evidence-step',
  /** What scrolls by itself beside the answer: note and references. */
  panel: 'panel-scroll',
  references: 'reference-panel',
  reference: 'reference',
  referenceNumber: 'reference-number',
  referenceLink: 'reference-link',
  excerpt: 'excerpt-text',
  excerptFold: 'excerpt-fold',
  note: 'evidence-note',
  /** The room that the note takes on a wide page, and what stands there as long as there is none. */
  noteSlot: 'note-slot',
  noteHint: 'note-hint',
  noteExcerpt: 'note-excerpt',
  /** The steps and what closes it. */
  noteControls: 'note-controls',
  /** A passage of a source that answers cite, and the way back to them. */
  passage: 'passage',
  passageBack: 'passage-back',
  /** What leads from a source back to the answer that the reader comes from. */
  wayBack: 'way-back',
  /** The list of the answers that cite a source. */
  citedBy: 'cited-by',
  isActive: 'is-active',
  isKept: 'is-kept',
  isTarget: 'is-target',
} as const

/** What `data-` attributes of the same markup hold, by the names that they have behind `data-`. */
export interface EvidenceData {
  /** The number of a sentence: on its pieces and its markers. */
  readonly sentence?: number
  readonly grade?: Grade
  /** The numbers of references that a sentence rests on, parted by spaces. */
  readonly references?: string
  /** The number of a reference: on its item in the panel. */
  readonly reference?: number
  /** The numbers of sentences that rest on a span of an excerpt, parted by spaces. */
  readonly sentences?: string
  /** The number of the sentence that the note is about. */
  readonly note?: number
  /** -1 or 1: leads to the previous or next sentence without a passage. */
  readonly step?: number
  readonly passage?: number
}

/** As attributes of JSX: `{ 'data-sentence': 3 }`. */
export function dataAttributes(data: EvidenceData): Record<`data-${string}`, string> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, String(value)]))
}

/** As properties of an element of hast: `{ dataSentence: '3' }`. */
export function dataProperties(data: EvidenceData): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [`data${name.charAt(0).toUpperCase()}${name.slice(1)}`, String(value)]),
  )
}

/** A selector of what carries a datum, of any value or of one: `[data-sentence="3"]`. */
export function withData(name: keyof EvidenceData, value?: number): string {
  return value === undefined ? `[data-${name}]` : `[data-${name}="${value}"]`
}

/** A datum of an element as it is written; `undefined` where it carries none. */
export function dataOf(element: HTMLElement, name: keyof EvidenceData): string | undefined {
  return element.dataset[name]
}
