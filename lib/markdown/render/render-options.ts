import type { AlertKind } from '../alerts'
import type { MarkedRange } from './range-marker'

/** What rendering needs to know beside the text. */
export interface RenderOptions {
  /** Offsets into the plain text, in the order of their starts, the longer first where starts are equal. */
  readonly ranges?: readonly MarkedRange[]
  /** The address in a page of what a link's address names: `../sources/a.md` → `/sources/a`; `undefined` for no link. */
  readonly hrefOf: (url: string) => string | undefined
  readonly labels: RenderLabels
}

/** Words of the interface that rendering puts in. */
export interface RenderLabels {
  readonly table: string
  readonly code: string
  readonly footnotes: string
  readonly backToText: string
  readonly taskDone: string
  readonly taskOpen: string
  readonly alerts: Readonly<Record<AlertKind, string>>
}
