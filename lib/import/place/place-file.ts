import { foldTitle } from '../../content/parse/fold-title'
import { foldSlug } from '../../content/parse/slug-of'
import { hashText } from '../../text/hash-text'
import type { ExistingFile, ExistingFiles } from './existing-files'

/** Where a text belongs, and what there is already: the text for a `date` that a file has and the record doesn't. */
export type Placed =
  | { readonly kind: 'new'; readonly slug: string }
  | { readonly kind: 'unchanged' | 'edited'; readonly file: ExistingFile }
  | { readonly kind: 'repeated'; readonly slug: string }

/**
 * Gives each text of a run a slug of its own. A file with another title is another one; a file with the same title and the
 * same text was made of the same record; one with the same title and another text has been edited since.
 */
export class FilePlacer {
  private readonly claimed = new Map<string, number>()

  constructor(private readonly existing: ExistingFiles) {}

  /** @param textFor the text of the file, with the date of a file that is there already where the record has none */
  place(base: string, title: string, textFor: (date?: string) => string): Placed {
    const digest = hashText(textFor(), 0)
    let edited: ExistingFile | undefined
    for (let number = 1; ; number++) {
      const slug = number === 1 ? base : `${base}-${number}`
      const claim = this.claimed.get(foldSlug(slug))
      if (claim === digest) return { kind: 'repeated', slug }
      if (claim !== undefined) continue
      const file = this.existing.get(slug)
      if (!file) {
        const end = edited?.slug ?? slug
        this.claimed.set(foldSlug(end), digest)
        return edited ? { kind: 'edited', file: edited } : { kind: 'new', slug }
      }
      const head = this.existing.headOf(file)
      if (head.title === undefined || foldTitle(head.title) !== foldTitle(title)) continue
      if (this.existing.textOf(file) === textFor(head.date)) {
        this.claimed.set(foldSlug(slug), digest)
        return { kind: 'unchanged', file }
      }
      edited ??= file
    }
  }
}
