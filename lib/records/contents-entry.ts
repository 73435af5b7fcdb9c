/** A heading of a text, as its table of contents names it. */
export interface ContentsEntry {
  /** The id of the heading in the page. */
  readonly id: string
  readonly text: string
  /** There where it stands below another heading. */
  readonly isInner?: true
}
