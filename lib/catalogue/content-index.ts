import { byLanguage } from '../listing/by-language'
import { collectTags, type Tagged } from '../listing/collect-tags'
import { newestFirst, titleOrder } from '../listing/order-questions'
import { toQuestionCard } from '../listing/question-card'
import type { QuestionCard } from '../records/question-card'
import type { Site } from '../records/site'
import { Citator } from './citations/citator'
import type { Content, QuestionEntry, SourceEntry } from './content'
import { type Neighbours, neighboursIn } from './neighbours'
import type { Texts } from './texts'

// A feed holds whole answers once more: those of every tag would outweigh a large site itself.
const MOST_TAGS_WITH_FEEDS = 1000

/** The slugs of the questions that are most like one, best first. */
export type Related = (slug: string) => readonly string[]

const NOTHING = { found: 0, checked: 0 }

/** What the files of a folder are to each other: their orders, tags, citations and neighbours. */
export class ContentIndex {
  readonly site: Site
  /** Newest first, without those that another question answers. */
  readonly questions: readonly QuestionEntry[]
  /** By title. */
  readonly sources: readonly SourceEntry[]
  /** The most used first, by the name that they have in addresses. */
  readonly tags: ReadonlyMap<string, Tagged<QuestionEntry>>
  /** Those whose answers are published as feeds too: the most used; none where nobody says where the site stands. */
  readonly tagsWithFeeds: ReadonlySet<Tagged<QuestionEntry>>
  /** The questions in each language, as `languageGroup` names it, the most used first. */
  readonly languages: ReadonlyMap<string, readonly QuestionEntry[]>
  readonly citator: Citator
  readonly related: Related
  readonly #neighbours: ReadonlyMap<string, Neighbours>

  /** @param relatedIn how the related ones among questions are found, which are given newest first */
  constructor(
    readonly content: Content,
    readonly texts: Texts,
    relatedIn: (questions: readonly QuestionEntry[]) => Related,
  ) {
    this.site = content.site
    this.questions = [...content.questions.values()]
      .filter(({ duplicateOf }) => duplicateOf === undefined)
      .sort(newestFirst)
    this.sources = [...content.sources.values()].sort(titleOrder(content.site.language))
    this.tags = collectTags(this.questions)
    this.tagsWithFeeds = new Set(this.site.url ? [...this.tags.values()].slice(0, MOST_TAGS_WITH_FEEDS) : [])
    this.citator = new Citator(this.questions)
    this.related = relatedIn(this.questions)
    this.languages = byLanguage(this.questions)
    this.#neighbours = neighboursIn(this.questions, this.languages)
  }

  /** What a list shows of a question. */
  cardOf(question: QuestionEntry): QuestionCard {
    const complete = this.texts.complete(question)
    // What is wrong with its body is told as soon as all bodies are read.
    return complete ? toQuestionCard(complete, this.texts.evidenceCounts(complete)) : toQuestionCard(question, NOTHING)
  }

  /** The questions before and after one in the list: the nearest in its own language, or else the nearest of all. */
  neighboursOf(slug: string): Neighbours {
    return this.#neighbours.get(slug) ?? {}
  }

  /** The question that a duplicate leads to. */
  originalOf({ duplicateOf }: QuestionEntry): QuestionEntry | undefined {
    return duplicateOf === undefined ? undefined : this.content.questions.get(duplicateOf)
  }
}
