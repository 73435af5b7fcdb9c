import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DuplicateQuestion } from '@/components/question/duplicate-question'
import { QuestionDetail } from '@/components/question/question-detail'
import { IssueReport } from '@/components/site/issue-report'
import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { loadLibrary } from '@/lib/library'
import { decodeSegment, orPlaceholder } from '../../segment'

interface Props {
  params: Promise<{ slug: string }>
}

export const generateStaticParams = () =>
  orPlaceholder(
    loadLibrary()
      .questionSlugs()
      .map((slug) => ({ slug })),
    { slug: '-~' },
  )

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const library = loadLibrary()
  const slug = decodeSegment((await params).slug)
  const question = slug && library.question(slug)
  if (!question) return {}
  return {
    title: question.title,
    alternates: {
      canonical: paths.question(question.duplicateOf ?? question.slug),
    },
    ...(question.duplicateOf ? { robots: { index: false } } : { description: library.cardOf(question).snippet }),
  }
}

export default async function Page({ params }: Props) {
  const library = loadLibrary()
  const { site } = library
  const dictionary = dictionaryOf(site.language)
  const slug = decodeSegment((await params).slug)
  if (!slug) notFound()
  const report = library.reportOf('questions', slug)
  if (report) return <IssueReport report={report} dictionary={dictionary} />
  const question = library.question(slug)
  if (!question) notFound()
  const original = question.duplicateOf && library.question(question.duplicateOf)
  if (original) return <DuplicateQuestion original={original} dictionary={dictionary} />
  const { newer, older } = library.neighboursOf(question)
  return (
    <QuestionDetail
      question={question}
      answerHtml={library.renderAnswer(question)}
      entries={library.panelEntriesOf(question)}
      notes={library.sentenceNotesOf(question)}
      related={library.relatedTo(question)}
      newer={newer}
      older={older}
      site={site}
      dictionary={dictionary}
    />
  )
}
