import { paths } from '@/lib/addresses/paths'
import { fill } from '@/lib/dictionary/fill'
import { loadLibrary } from '@/lib/library'
import { countPages } from '@/lib/listing/paginate'
import { listMetadata } from '../../../../../list-metadata'
import { decodePage, orPlaceholder, pageParams } from '../../../../../segment'
import { QuestionListPage } from '../../../../question-list-page'

interface Props {
  params: Promise<{ page: string }>
}

export const generateStaticParams = () =>
  orPlaceholder(pageParams(countPages(loadLibrary().questions.length)), {
    page: '-~',
  })

export async function generateMetadata({ params }: Props) {
  const { page } = await params
  return listMetadata(
    (dictionary) => `${dictionary.questionList} – ${fill(dictionary.page, { n: page })}`,
    paths.questionList('title', Number(page)),
  )
}

export default async function Page({ params }: Props) {
  return <QuestionListPage order="title" page={decodePage((await params).page)} />
}
