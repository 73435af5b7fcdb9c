import type { Site } from '../records/site'
import type { Store } from '../store/store'
import { Catalogue } from './catalogue'
import type { Content, QuestionEntry, SourceEntry } from './content'
import { ContentTables } from './content-tables'
import type { PageParams } from './routes'
import { StoredTexts } from './stored-texts'
import type { EvidenceCounts } from './texts'

/** A catalogue as a build leaves it for the processes that render its pages, which open it and parse nothing. */
export interface Snapshot {
  readonly catalogue: Catalogue
  /** The pages to render, apart from those that each site has once. */
  readonly toRender: readonly PageParams[]
}

interface KeptQuestion {
  readonly entry: QuestionEntry
  readonly evidence: EvidenceCounts
  readonly related: readonly string[]
}

interface Kept {
  readonly site: Site
  readonly aboutHtml?: string
  readonly questions: readonly KeptQuestion[]
  readonly sources: readonly SourceEntry[]
  readonly glossary: Content['glossary']
  readonly toRender: readonly PageParams[]
}

const TABLE = 'snapshots'
const KEY = 'latest'

/** Keeps what {@link openSnapshot} opens. The texts of all entries must be in the store already. */
export function saveSnapshot(store: Store, { catalogue, toRender }: Snapshot): void {
  const { site, aboutHtml, questions, sources, glossary } = catalogue.content
  store.table<Kept>(TABLE).put(KEY, {
    site,
    ...(aboutHtml !== undefined && { aboutHtml }),
    questions: [...questions.values()].map((entry) => ({
      entry,
      evidence: catalogue.texts.evidenceCounts(entry),
      related: catalogue.related(entry.slug),
    })),
    sources: [...sources.values()],
    glossary,
    toRender,
  })
}

/** The catalogue of the latest build; throws where there is none. */
export function openSnapshot(store: Store): Snapshot {
  const kept = store.table<Kept>(TABLE).get(KEY)
  if (!kept) throw new Error('no content has been compiled: run npm run build')
  const { site, aboutHtml, sources, glossary, toRender } = kept
  const questions = new Map(kept.questions.map((question) => [question.entry.slug, question]))
  const content: Content = {
    site,
    ...(aboutHtml !== undefined && { aboutHtml }),
    questions: new Map(kept.questions.map(({ entry }) => [entry.slug, entry])),
    drafts: new Map(),
    sources: new Map(sources.map((entry) => [entry.slug, entry])),
    glossary,
    issues: [],
    filesBySlug: new Map(),
  }
  const related = () => (slug: string) => questions.get(slug)?.related ?? []
  const texts = new StoredTexts(new ContentTables(store), (slug) => questions.get(slug)?.evidence)
  return { catalogue: new Catalogue(content, texts, related, ''), toRender }
}
