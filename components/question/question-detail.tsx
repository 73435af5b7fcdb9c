import { absoluteAddress } from '@/lib/addresses/absolute-address'
import { contactAddress } from '@/lib/addresses/contact-address'
import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import type { Dictionary } from '@/lib/dictionary/en'
import { fill } from '@/lib/dictionary/fill'
import { formatDate } from '@/lib/dictionary/format-date'
import { pickLabels } from '@/lib/dictionary/pick-labels'
import { CLASS } from '@/lib/markup/evidence-names'
import type { AnswerPage } from '@/lib/records/pages'
import type { SentenceNote } from '@/lib/records/sentence-note'
import type { InterfaceLanguage, Site } from '@/lib/records/site'
import { languageAbout } from '@/lib/text/interface-language'
import { languageAttributes } from '@/lib/text/language-attributes'
import { Island } from '../island/island'
import { IslandLabels } from '../island/island-labels'
import { TagLinks } from '../list/tag-links'
import { Breadcrumb } from '../site/breadcrumb'
import { ContentsList } from '../site/contents-list'
import { EditLink } from '../site/edit-link'
import { PrintLine } from '../site/print-line'
import { RenderedHtml } from '../site/rendered-html'
import { WikiLink } from '../site/wiki-link'
import { AI_GENERATED } from './ai-disclosure'
import { AiNotice } from './ai-notice'
import { AlsoAsked } from './also-asked'
import { COPY_LABELS } from './copying/copy-labels'
import type { ReportTarget } from './evidence/evidence-note.client'
import { EvidenceSummary } from './evidence/evidence-summary'
import { NOTE_LABELS } from './evidence/note-labels'
import { OthersAreAsking } from './others-are-asking'
import { QuestionJsonLd } from './question-json-ld'
import { QuestionNeighbours } from './question-neighbours'
import { ReferencePanel } from './references/reference-panel'

/**
 * A question with its answer, the notice, and the references that it was drawn from. What is said about the answer is said
 * in the question's language where the interface speaks it, the ways around the site in the site's.
 */
export function QuestionDetail({ page }: { page: AnswerPage }) {
  const { site, question, answerHtml, contents, notes, references, related, newer, older, canonicalPath } = page
  const language = languageAbout(question, site)
  const dictionary = dictionaryOf(language)
  const siteDictionary = dictionaryOf(site.language)
  const labels = pickLabels(dictionary, [...COPY_LABELS, ...NOTE_LABELS])
  const crumbs = [
    { label: siteDictionary.home, href: paths.home },
    { label: siteDictionary.questionList, href: paths.questions },
    { label: siteDictionary.questionDetail },
  ]
  return (
    <>
      <link rel="alternate" type="text/markdown" href={paths.questionTwin(question.slug)} />
      <QuestionJsonLd page={page} dictionary={dictionary} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 print:hidden">
        <Breadcrumb crumbs={crumbs} dictionary={siteDictionary} />
        <p className="text-sm">
          <WikiLink site={site} dictionary={siteDictionary} />
        </p>
      </div>
      <IslandLabels labels={notes.length > 0 ? labels : pickLabels(dictionary, COPY_LABELS)} />
      <article className="mt-4" lang={language}>
        <PrintLine text={noticeInPrint(question.generator, dictionary)} />
        <h1 className="max-w-[30em] text-2xl sm:text-3xl" {...languageAttributes(question.language)}>
          {question.title}
        </h1>
        {question.isDraft && (
          <p className="mt-3 max-w-measure rounded-lg border border-notice-line px-4 py-2 text-small">
            <strong>{dictionary.draft}</strong>
          </p>
        )}
        <QuestionFacts question={question} site={site} language={language} dictionary={dictionary} />
        <div className="beside mt-6">
          <div className="beside-head">
            <AiNotice generator={question.generator} dictionary={dictionary} />
            {references.length > 0 && (
              <EvidenceSummary notes={notes} language={question.language} dictionary={dictionary} />
            )}
          </div>
          <ContentsList
            contents={contents}
            language={question.language}
            dictionary={dictionary}
            className="beside-contents"
          />
          <div className="beside-text">
            <div {...AI_GENERATED}>
              <RenderedHtml html={answerHtml} language={question.language} dictionary={dictionary} />
            </div>
            <AlsoAsked question={question} dictionary={dictionary} />
          </div>
          <div
            className={`${CLASS.panel} beside-rest lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto`}
          >
            {notes.length > 0 && (
              <Island
                name="evidence-reader"
                props={{ notes: notes.filter(saysMore), labels, report: reportTarget(site, question) }}
              />
            )}
            <ReferencePanel entries={references} dictionary={dictionary} />
          </div>
        </div>
        <PrintLine
          text={`${absoluteAddress(site, canonicalPath) ?? canonicalPath} · ${formatDate(question.updated ?? question.date, language)}`}
        />
      </article>
      <OthersAreAsking cards={related} language={language} />
      <QuestionNeighbours newer={newer} older={older} dictionary={siteDictionary} />
    </>
  )
}

function noticeInPrint(generator: AnswerPage['question']['generator'], dictionary: Dictionary): string {
  return [dictionary.notice, ...(generator ? [fill(dictionary.generatedBy, { name: generator.name })] : [])].join(' · ')
}

/** The page tells the rest in its marks: nothing stands there twice. */
function saysMore({ grade, references, differences }: SentenceNote): boolean {
  return differences.length > 0 || (grade === 'none' && references.length > 0)
}

/** Reports go to the repository, or else to the editor where a contact can be followed. */
function reportTarget({ repository, editor }: Site, { title }: AnswerPage['question']): ReportTarget | undefined {
  if (repository) return { place: { repository }, question: title }
  const contact = editor?.contact && contactAddress(editor.contact)
  return contact ? { place: { contact }, question: title } : undefined
}

function QuestionFacts({
  question,
  site,
  language,
  dictionary,
}: {
  question: AnswerPage['question']
  site: Site
  language: InterfaceLanguage
  dictionary: Dictionary
}) {
  const { date, updated, tags, file } = question
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm text-muted">
      <time dateTime={date}>{fill(dictionary.answered, { date: formatDate(date, language) })}</time>
      {updated && (
        <time dateTime={updated}>
          {fill(dictionary.updated, {
            date: formatDate(updated, language),
          })}
        </time>
      )}
      <TagLinks tags={tags} />
      <EditLink site={site} file={file} dictionary={dictionary} />
      <Island name="answer-copying" props={{ labels: pickLabels(dictionary, COPY_LABELS) }} />
    </div>
  )
}
