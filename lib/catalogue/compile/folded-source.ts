import type { LineStart } from '../../markdown/text-lines'
import type { Source } from '../../records/source'
import type { SpacelessText } from '../../text/find-quote'

/** An article, ready to be searched for excerpts. */
export interface FoldedSource {
  readonly source: Pick<Source, 'file' | 'body'>
  readonly text: SpacelessText
  /** Where its plain text stands in its file: asked for only where an issue names a place. */
  lines(): readonly LineStart[]
}
