import { contactAddress } from '@/lib/addresses/contact-address'
import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import { fill } from '@/lib/dictionary/fill'
import { formatDate } from '@/lib/dictionary/format-date'
import { pickLabels } from '@/lib/dictionary/pick-labels'
import { CLASS } from '@/lib/markup/evidence-names'
import type { AnswerPage } from '@/lib/records/pages'
import type { SentenceNote } from '@/lib/records/sentence-note'
import type { Site } from '@/lib/records/site'
import { languageAttributes } from '@/lib/text/language-attributes'
import { Island } from '../island/island'
import { IslandLabels } from '../island/island-labels'
import { TagLinks } from '../list/tag-links'
import { Breadcrumb } from '../site/breadcrumb'
import { EditLink } from '../site/edit-link'
import { RenderedHtml } from '../site/rendered-html'
import { WikiLink } from '../site/wiki-link'
import { AiNotice } from './ai-notice'
import { AlsoAsked } from './also-asked'
import type { ReportTarget } from './evidence/evidence-note.client'
import { EvidenceSummary } from './evidence/evidence-summary'
import { NOTE_LABELS } from './evidence/note-labels'
import { OthersAreAsking } from './others-are-asking'
import { QuestionNeighbours } from './question-neighbours'
import { ReferencePanel } from './references/reference-panel'

/** A question with its answer, the notice, and the references that it was drawn from. */
export function QuestionDetail({ page, dictionary }: { page: AnswerPage; dictionary: Dictionary }) {
  const { site, question, answerHtml, notes, references, related, newer, older } = page
  const labels = pickLabels(dictionary, NOTE_LABELS)
  const crumbs = [
    { label: dictionary.home, href: paths.home },
    { label: dictionary.questionList, href: paths.questions },
    { label: dictionary.questionDetail },
  ]
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <Breadcrumb crumbs={crumbs} dictionary={dictionary} />
        <p className="text-sm">
          <WikiLink site={site} dictionary={dictionary} />
        </p>
      </div>
      <article className="mt-4">
        <h1 className="max-w-[30em] text-2xl sm:text-3xl" {...languageAttributes(question.language)}>
          {question.title}
        </h1>
        {question.isDraft && (
          <p className="mt-3 max-w-measure rounded-lg border border-notice-line px-4 py-2 text-small">
            <strong>{dictionary.draft}</strong>
          </p>
        )}
        <AlsoAsked question={question} dictionary={dictionary} />
        <QuestionFacts question={question} site={site} dictionary={dictionary} />
        <div className="mt-6 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,41em)_minmax(18rem,1fr)]">
          <div className="min-w-0">
            <AiNotice generator={question.generator} dictionary={dictionary} />
            {references.length > 0 && <EvidenceSummary notes={notes} dictionary={dictionary} />}
            <div className="mt-5">
              <RenderedHtml html={answerHtml} language={question.language} />
            </div>
          </div>
          <div
            className={`${CLASS.panel} min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto`}
          >
            {notes.length > 0 && (
              <>
                <IslandLabels labels={labels} />
                <Island
                  name="evidence-reader"
                  props={{ notes: notes.filter(saysMore), labels, report: reportTarget(site, question) }}
                />
              </>
            )}
            <ReferencePanel entries={references} dictionary={dictionary} />
          </div>
        </div>
      </article>
      <OthersAreAsking cards={related} language={site.language} dictionary={dictionary} />
      <QuestionNeighbours newer={newer} older={older} dictionary={dictionary} />
    </>
  )
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
  dictionary,
}: {
  question: AnswerPage['question']
  site: Site
  dictionary: Dictionary
}) {
  const { date, updated, tags, file } = question
  return (
    <div className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      <time dateTime={date}>{fill(dictionary.answered, { date: formatDate(date, site.language) })}</time>
      {updated && (
        <time dateTime={updated}>
          {fill(dictionary.updated, {
            date: formatDate(updated, site.language),
          })}
        </time>
      )}
      <TagLinks tags={tags} />
      <EditLink site={site} file={file} dictionary={dictionary} />
    </div>
  )
}
