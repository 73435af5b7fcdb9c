import { paths } from '../../addresses/paths'
import { tagSlug } from '../../addresses/tag-slug'
import type { Catalogue } from '../../catalogue/catalogue'
import type { QuestionEntry } from '../../catalogue/content'
import { sourceLinksOf } from '../../catalogue/pages/question-page'
import { digestOf } from '../../store/digest'
import type { DerivedFile, Output } from '../output'
import { atom } from './atom'
import { entriesOf, type FeedEntry, feedOf } from './feed'
import { jsonFeed } from './json-feed'

const MOST_ENTRIES = 50

/** The newest answers of the site, and of its most used tags, in Atom and JSON. */
export const feeds: Output = {
  owns: (path) => /(?:^|\/)feed\.(?:atom|json)$/.test(path),
  *files(catalogue) {
    const { site, questions, tagsWithFeeds } = catalogue
    if (site.url === undefined) return
    yield* pair(catalogue, questions, { title: site.name, home: paths.home, folder: '' })
    for (const { tag, questions } of tagsWithFeeds)
      yield* pair(catalogue, questions, {
        title: `${tag} – ${site.name}`,
        home: paths.tag(tag),
        folder: `tags/${tagSlug(tag)}/`,
      })
  },
}

interface Place {
  readonly title: string
  readonly home: string
  /** In `out/`. */
  readonly folder: string
}

function pair(catalogue: Catalogue, all: readonly QuestionEntry[], { title, home, folder }: Place): DerivedFile[] {
  const questions = all.slice(0, MOST_ENTRIES)
  if (questions.length === 0) return []
  const links = questions.map((entry) => [entry.slug, entry.digest, sourceLinksOf(catalogue, entry)])
  const madeFrom = digestOf('feed', catalogue.site, title, links)
  // Both formats show the same: made when the first one is.
  let entries: readonly FeedEntry[] | undefined
  const made = (name: string, write: typeof atom): DerivedFile => ({
    path: folder + name,
    madeFrom,
    make: () => {
      const path = `/${folder}${name}`.split('/').map(encodeURIComponent).join('/')
      entries ??= entriesOf(catalogue, questions)
      const feed = feedOf(catalogue.site, entries, { title, home, path })
      if (!feed) throw new Error(`no entries for ${path}`)
      return new TextEncoder().encode(write(feed))
    },
  })
  return [made('feed.atom', atom), made('feed.json', jsonFeed)]
}
