import type { Blockquote, Root } from 'mdast'
import { textFragmentUrl } from '../../addresses/text-fragment'
import type { QuestionFacts, QuestionHead, SourceCitation } from '../../content/parse/heads'
import { parseQuestion } from '../../content/parse/parse-question'
import type { Parsed } from '../../content/parse/parsed'
import type { ContentFile } from '../../content/read/decode-file'
import { dictionaryOf } from '../../dictionary/dictionary'
import { findEvidence } from '../../evidence/find-evidence'
import { proseOf, snippetOf } from '../../listing/question-card'
import { inOrder } from '../../markdown/render/range-marker'
import { renderHtml } from '../../markdown/render/render-html'
import { textContents } from '../../markdown/text-contents'
import { type LineStart, textLines } from '../../markdown/text-lines'
import { writeMarkdown } from '../../markdown/write-markdown'
import { answerRanges } from '../../markup/answer-ranges'
import { citationRanges } from '../../markup/citation-ranges'
import { excerptRanges } from '../../markup/excerpt-ranges'
import { markdownMarkers } from '../../markup/markdown-markers'
import { sentenceNotes } from '../../markup/sentence-notes'
import { showExcerpt } from '../../markup/show-excerpt'
import type { ContentsEntry } from '../../records/contents-entry'
import type { Evidence } from '../../records/evidence'
import type { Question, Reference } from '../../records/question'
import type { ReferenceEntry } from '../../records/reference-entry'
import type { SentenceNote } from '../../records/sentence-note'
import type { Site } from '../../records/site'
import { languageAbout } from '../../text/interface-language'
import { hrefInTwin, hrefOfLink } from './href-of-link'

/** A question with what its excerpts say of its answer, as its page shows it: a function of the file, the site and its glossary. */
export interface QuestionBody {
  readonly evidence: Evidence
  readonly answerHtml: string
  readonly contents: readonly ContentsEntry[]
  /** The answer as Markdown that stands beside the twins of other questions, with markers of references. */
  readonly answerMarkdown: string
  readonly notes: readonly SentenceNote[]
  /** What they say of sources of the folder depends on other files: it isn't there yet. */
  readonly references: readonly ReferenceEntry[]
  /** Where the answer's plain text stands in the file. */
  readonly lines: readonly LineStart[]
}

/** The syntax trees of a question's file. */
export interface QuestionTrees {
  readonly answer: Root
  /** By the number of the reference. */
  readonly excerpts: ReadonlyMap<number, Blockquote>
}

/** One question file, compiled: its head always, its record and its trees where it has no errors. */
export interface CompiledQuestion {
  readonly head: QuestionHead
  readonly record?: Question
  readonly trees?: QuestionTrees
}

/** Compiles a question file as far as nothing but its syntax is needed; see `compileBody` for the rest. */
export function compileQuestion(content: ContentFile, site: Site): CompiledQuestion {
  const parsed = parseQuestion(content, site)
  const { report, slug, record, tree, latest, links = [], anchors = [] } = parsed
  const citations = citationsOf(parsed)
  const facts = record && factsOf(record, parsed, citations)
  const head: QuestionHead = {
    file: content.path,
    issues: report.issues,
    ...(slug !== undefined && { slug }),
    ...(latest && { latest }),
    links,
    anchors: [...anchors],
    ...(facts ? { facts } : { ...(citations.length > 0 && { citations }), ...duplicateOf(parsed) }),
  }
  return { head, ...(record && { record }), ...(tree && { trees: { answer: tree, excerpts: excerptTrees(parsed) } }) }
}

/**
 * Holds the answer against the excerpts and renders it.
 *
 * @param glossary the terms that the site says mean the same
 */
export function compileBody(
  question: Question,
  { answer: tree, excerpts }: QuestionTrees,
  site: Site,
  glossary: readonly (readonly string[])[],
): QuestionBody {
  const evidence = findEvidence(question, glossary)
  const language = languageAbout(question, site)
  const labels = dictionaryOf(language)
  const words = { ...labels, language }
  const { answer, references } = question
  const ranges = inOrder([
    ...answerRanges(evidence, references, words),
    ...citationRanges(tree, answer.text, references, words),
  ])
  return {
    evidence,
    answerHtml: renderHtml(tree, { hrefOf: (url) => hrefOfLink(url, question.file), labels, ranges }),
    contents: textContents(tree),
    answerMarkdown: writeMarkdown(tree, {
      hrefOf: (url) => hrefInTwin(url, question.file),
      insertions: markdownMarkers(evidence, references),
    }),
    notes: references.some(({ excerpt }) => excerpt) ? sentenceNotes(evidence) : [],
    references: references.map((reference): ReferenceEntry => {
      const { number, title, excerpt } = reference
      const quote = excerpts.get(number)
      const link = webLink(reference)
      return {
        number,
        title,
        ...(excerpt && quote && { excerpt: showExcerpt(quote, excerpt, excerptRanges(evidence, number), labels) }),
        ...(link && { link }),
      }
    }),
    lines: textLines(tree),
  }
}

function webLink({ target, excerpt }: Reference): ReferenceEntry['link'] {
  if (target?.kind !== 'web') return undefined
  const { url, host } = target
  return { href: excerpt ? textFragmentUrl(url, excerpt.text) : url, host }
}

function excerptTrees({ places = [] }: Parsed<Question>): Map<number, Blockquote> {
  return new Map(places.flatMap(({ quote }, index) => (quote ? [[index + 1, quote]] : [])))
}

/** How many of the answer's checked sentences stand in its excerpts. */
export function countsOf({ evidence: { summary } }: QuestionBody): { found: number; checked: number } {
  return { found: summary.quoted + summary.paraphrased, checked: summary.checked }
}

function duplicateOf({ duplicateOf: original, duplicatePlace }: Parsed<Question>) {
  return original !== undefined && duplicatePlace && { duplicateOf: original, duplicatePlace }
}

/** Its references to sources of the folder, whatever else is wrong with it. */
function citationsOf({ references = [], places }: Parsed<Question>): SourceCitation[] {
  return references.flatMap(({ number, target, excerpt }): SourceCitation[] => {
    const place = places?.[number - 1]
    if (target?.kind !== 'source' || !place) return []
    return [
      {
        number,
        source: target.slug,
        ...(place.file !== undefined && { file: place.file }),
        hasExcerpt: excerpt !== undefined,
        headingPlace: pointOf(place.heading),
        excerptPlace: pointOf(place.excerpt),
        ...(place.wrongPath !== undefined && { wrongPath: place.wrongPath }),
      },
    ]
  })
}

function factsOf(
  question: Question,
  { titlePlace, duplicatePlace }: Parsed<Question>,
  citations: readonly SourceCitation[],
): QuestionFacts {
  const { answer, references, aigc: _, ...facts } = question
  const [first] = references
  return {
    ...facts,
    ...(titlePlace && { titlePlace }),
    ...(duplicatePlace && { duplicatePlace }),
    snippet: snippetOf(proseOf(answer)),
    referenceCount: references.length,
    ...(first && { firstSource: first.title }),
    citations,
  }
}

/** Without the offset that a tree's points have as well. */
function pointOf({ line, column }: { line: number; column: number }): { line: number; column: number } {
  return { line, column }
}
