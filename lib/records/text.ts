/** A stretch of a text: offsets in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a stretch of a text is, as far as reading and checking it differ. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'code'

/**
 * A block of a {@link PlainText}: offsets in UTF-16 code units into its `text`, end exclusive.
 */
export interface TextBlock extends Span {
  readonly kind: BlockKind
}

/**
 * Markdown as the text that a reader sees: the blocks in document order, joined by line feeds.
 *
 * @example { text: 'Why?\nBecause.', blocks: [{ kind: 'heading', start: 0, end: 4 }, { kind: 'paragraph', start: 5, end: 13 }] }
 */
export interface PlainText {
  readonly text: string
  readonly blocks: readonly TextBlock[]
  /** Where inline code stands; absent where there is none. */
  readonly code?: readonly Span[]
  /** Where a number is a link by itself, as models cite: `[1](https://…)`; absent where there is none. */
  readonly citations?: readonly Span[]
}
