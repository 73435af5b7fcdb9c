import type { Passage } from '../records/passage'
import type { Site } from '../records/site'
import { TermCollection } from '../search/term-collection'
import { DerivedTable } from '../store/derived-table'
import { digestOf } from '../store/digest'
import type { Store } from '../store/store'
import { Catalogue } from './catalogue'
import type { QuestionBody } from './compile/compile-question'
import { BODIES_TABLE, SOURCE_HTML_TABLE } from './compile/tables'
import type { Content, QuestionEntry, SourceEntry } from './content'
import type { PageParams } from './routes'
import type { EvidenceCounts, Texts } from './texts'

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
  readonly toRender: readonly PageParams[]
}

const TABLE = 'snapshots'
const KEY = 'latest'

/** Keeps what {@link openSnapshot} opens. The texts of all entries must be in the store already. */
export function saveSnapshot(store: Store, { catalogue, toRender }: Snapshot): void {
  const { site, aboutHtml, questions, sources } = catalogue.content
  store.table<Kept>(TABLE).put(KEY, {
    site,
    ...(aboutHtml !== undefined && { aboutHtml }),
    questions: [...questions.values()].map((entry) => ({
      entry,
      evidence: catalogue.texts.evidenceCounts(entry),
      related: catalogue.related(entry.slug),
    })),
    sources: [...sources.values()],
    toRender,
  })
}

/** The catalogue of the latest build; throws where there is none. */
export function openSnapshot(store: Store): Snapshot {
  const kept = store.table<Kept>(TABLE).get(KEY)
  if (!kept) throw new Error('no content has been compiled: run npm run build')
  const { site, aboutHtml, sources, toRender } = kept
  const questions = new Map(kept.questions.map((question) => [question.entry.slug, question]))
  const content: Content = {
    site,
    ...(aboutHtml !== undefined && { aboutHtml }),
    questions: new Map(kept.questions.map(({ entry }) => [entry.slug, entry])),
    sources: new Map(sources.map((entry) => [entry.slug, entry])),
    issues: [],
    filesBySlug: new Map(),
  }
  const related = () => (slug: string) => questions.get(slug)?.related ?? []
  const texts = new StoredTexts(store, (slug) => questions.get(slug)?.evidence)
  return { catalogue: new Catalogue(content, texts, related, ''), toRender }
}

/** What rendering reads of the store; it asks for nothing else. */
class StoredTexts implements Texts {
  readonly #bodies: DerivedTable<QuestionBody>
  readonly #sourceHtml: DerivedTable<string>
  readonly collection = new TermCollection()

  constructor(
    store: Store,
    private readonly countsOf: (slug: string) => EvidenceCounts | undefined,
  ) {
    this.#bodies = new DerivedTable(store, BODIES_TABLE)
    this.#sourceHtml = new DerivedTable(store, SOURCE_HTML_TABLE)
  }

  body({ path, digest }: QuestionEntry): QuestionBody {
    return present(this.#bodies.get(path, digest), path)
  }

  evidenceCounts({ slug, path }: QuestionEntry): EvidenceCounts {
    return present(this.countsOf(slug), path)
  }

  sourceHtml({ path, digest }: SourceEntry, passages: readonly Passage[]): string {
    return present(this.#sourceHtml.get(path, digestOf(digest, passages)), path)
  }

  question(): never {
    throw new Error('pages are rendered from bodies, not from records')
  }

  terms(): never {
    throw new Error('pages are rendered from bodies, not from terms')
  }
}

function present<Value>(value: Value | undefined, path: string): Value {
  if (value === undefined) throw new Error(`the store holds nothing of ${path} that was made from its present content`)
  return value
}
