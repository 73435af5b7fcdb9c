import type { Generator } from './site'

/** Where an answer comes from, as every surface that shows it says: pages, copies in Markdown, feeds, agents. */
export interface Provenance {
  /** Absent where neither the file nor the site names one. */
  readonly generator?: Generator
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly updated?: string
  /** The implicit label of GB 45438-2025: a JSON object in printable ASCII. */
  readonly aigc: string
  /** How many of the answer's checked sentences stand in its excerpts. */
  readonly evidence: { readonly found: number; readonly checked: number }
}
