import { paths } from '@/lib/addresses/paths'
import { fill } from '@/lib/dictionary/fill'
import { loadLibrary } from '@/lib/library'
import { countPages } from '@/lib/listing/paginate'
import { listMetadata } from '../../../list-metadata'
import { decodePage, orPlaceholder, pageParams } from '../../../segment'
import { SourceListPage } from '../../source-list-page'

interface Props {
  params: Promise<{ page: string }>
}

export const generateStaticParams = () =>
  orPlaceholder(pageParams(countPages(loadLibrary().sources.length)), {
    page: '-~',
  })

export async function generateMetadata({ params }: Props) {
  const { page } = await params
  return listMetadata(
    (dictionary) => `${dictionary.sources} – ${fill(dictionary.page, { n: page })}`,
    paths.sourceList(Number(page)),
  )
}

export default async function Page({ params }: Props) {
  return <SourceListPage page={decodePage((await params).page)} />
}
