import { paths } from '../../addresses/paths'
import type { SourceTextPage } from '../../records/pages'
import type { SourceFacts } from '../../records/source'
import type { SourceEntry } from '../content'
import type { ContentIndex } from '../content-index'

/** What a page shows of a source, apart from its text. */
export function factsOf({ path: _, digest: __, ...facts }: SourceEntry): SourceFacts {
  return facts
}

/** The page of a source. */
export function makeSourcePage({ site, citator, texts }: ContentIndex, entry: SourceEntry): SourceTextPage {
  const { passages, whole } = citator.citationsOf(entry.slug)
  return {
    kind: 'source',
    site,
    title: entry.title,
    canonicalPath: paths.source(entry.slug),
    isIndexed: true,
    source: factsOf(entry),
    html: texts.sourceHtml(entry, passages),
    contents: texts.sourceContents(entry, passages),
    passages,
    whole,
  }
}
