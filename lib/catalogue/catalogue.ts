import { paths } from '../addresses/paths'
import { formatIssues } from '../content/check/format-issues'
import { dictionaryOf } from '../dictionary/dictionary'
import { isError } from '../records/content-issue'
import type {
  HomePage,
  IssuesPage,
  Page,
  QuestionListPage,
  QuestionOrder,
  QuestionPage,
  SearchPage,
  SourcePage,
  TagPage,
} from '../records/pages'
import type { Content, QuestionEntry } from './content'
import { ContentIndex, type Related } from './content-index'
import { type ListName, type ListPages, makeLists, mostUsedTags, questionLists, tagList } from './pages/list-pages'
import { makeQuestionPage } from './pages/question-page'
import { makeSourcePage } from './pages/source-page'
import type { Texts } from './texts'

// A screen's worth of each on the home page; the rest is one link away.
const HOME_NEWEST = 8
const HOME_TAGS = 24
// What helps a reader whose search found nothing.
const SEARCH_NEWEST = 5
const SEARCH_TAGS = 16

/**
 * All that pages and outputs ask for, as functions of the content alone: each page is one plain, readonly model that
 * holds all that it shows. What isn't there is `undefined`.
 */
export class Catalogue extends ContentIndex {
  readonly #lists
  readonly #dictionary
  readonly #languageLists = new Map<string, ReturnType<typeof questionLists>>()

  /** @param contentName how the content folder is called, in what is printed of a bad file */
  constructor(
    content: Content,
    texts: Texts,
    relatedIn: (questions: readonly QuestionEntry[]) => Related,
    private readonly contentName: string,
  ) {
    super(content, texts, relatedIn)
    this.#dictionary = dictionaryOf(content.site.language)
    this.#lists = makeLists(this, this.#dictionary)
  }

  /** Drafts have a page too: whoever publishes doesn't ask for it. */
  questionPage(slug: string): QuestionPage | undefined {
    const issues = this.#issuesPage(this.content.filesBySlug.get(`questions/${slug}`), paths.question(slug))
    if (issues) return issues
    const entry = this.content.questions.get(slug) ?? this.content.drafts.get(slug)
    const complete = entry && this.texts.complete(entry)
    return complete && makeQuestionPage(this, complete)
  }

  sourcePage(slug: string): SourcePage | undefined {
    const issues = this.#issuesPage(this.content.filesBySlug.get(`sources/${slug}`), paths.source(slug))
    if (issues) return issues
    const entry = this.content.sources.get(slug)
    return entry && makeSourcePage(this, entry)
  }

  /** One page of a list, from 1. */
  listPage<Name extends ListName>(name: Name, page: number): ListPages[Name] | undefined {
    return this.#lists[name].page(page)
  }

  /** One page of the questions in a language, from 1; `undefined` where the site has one language alone. */
  languagePage(language: string, order: QuestionOrder, page: number): QuestionListPage | undefined {
    if (this.languages.size < 2 || !this.languages.has(language)) return undefined
    // Each page of them would put the questions in order anew.
    const lists = this.#languageLists.get(language) ?? questionLists(this, this.#dictionary, language)
    this.#languageLists.set(language, lists)
    return lists[order].page(page)
  }

  /** How many pages a list has. */
  pageCount(name: ListName): number {
    return this.#lists[name].pageCount()
  }

  /** One page of the questions of a tag, by the name that it has in addresses. */
  tagPage(slug: string, page: number): TagPage | undefined {
    const tagged = this.tags.get(slug)
    return tagged && tagList(this, tagged, this.#dictionary).page(page)
  }

  homePage(): HomePage | IssuesPage {
    const issues = this.#issuesPage('site.md', paths.home)
    if (issues) return issues
    const { site, content, questions, tags } = this
    return {
      kind: 'home',
      site,
      ...(site.description && { description: site.description }),
      canonicalPath: paths.home,
      isIndexed: true,
      newest: questions.slice(0, HOME_NEWEST).map((entry) => this.cardOf(entry)),
      questionCount: questions.length,
      tags: mostUsedTags(this, HOME_TAGS),
      tagCount: tags.size,
      ...(content.aboutHtml !== undefined && { aboutHtml: content.aboutHtml }),
    }
  }

  /** How the answers are made and checked, and who is responsible for them. */
  aboutPage(): Page {
    return { site: this.site, title: this.#dictionary.about, canonicalPath: paths.about, isIndexed: true }
  }

  searchPage(): SearchPage {
    return {
      site: this.site,
      title: this.#dictionary.search,
      canonicalPath: paths.search,
      isIndexed: true,
      tags: mostUsedTags(this, SEARCH_TAGS),
      newest: this.questions.slice(0, SEARCH_NEWEST).map((entry) => this.cardOf(entry)),
    }
  }

  /** What the check prints of all files with errors: in development alone, as a site with errors isn't published. */
  errorReport(): string | undefined {
    const errors = this.content.issues.filter(isError)
    return errors.length === 0 ? undefined : formatIssues(errors, this.contentName)
  }

  /** What the check prints of a file with errors, as the page at its address; one with warnings alone is shown as it is. */
  #issuesPage(file: string | undefined, canonicalPath: string): IssuesPage | undefined {
    const own = file === undefined ? [] : this.content.issues.filter((issue) => issue.file === file)
    if (!own.some(isError)) return undefined
    const report = formatIssues(own, this.contentName)
    return { kind: 'issues', site: this.site, canonicalPath, isIndexed: false, report }
  }
}
