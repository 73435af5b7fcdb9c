import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { EditLink } from '@/components/site/edit-link'
import { IssueReport } from '@/components/site/issue-report'
import { RenderedHtml } from '@/components/site/rendered-html'
import { CitedBy } from '@/components/source/cited-by'
import { SourceFacts } from '@/components/source/source-facts'
import { TargetPassage } from '@/components/source/target-passage.client'
import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { loadLibrary } from '@/lib/library'
import { decodeSegment, orPlaceholder } from '../../segment'

interface Props {
  params: Promise<{ slug: string }>
}

export const generateStaticParams = () =>
  orPlaceholder(
    loadLibrary().sources.map(({ slug }) => ({ slug })),
    { slug: '-~' },
  )

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const slug = decodeSegment((await params).slug)
  const source = slug && loadLibrary().source(slug)
  return source
    ? {
        title: source.title,
        alternates: { canonical: paths.source(source.slug) },
      }
    : {}
}

export default async function Page({ params }: Props) {
  const library = loadLibrary()
  const { site } = library
  const dictionary = dictionaryOf(site.language)
  const slug = decodeSegment((await params).slug)
  if (!slug) notFound()
  const report = library.reportOf('sources', slug)
  if (report) return <IssueReport report={report} dictionary={dictionary} />
  const source = library.source(slug)
  if (!source) notFound()
  const { passages, whole } = library.citationsOf(source)
  return (
    <>
      <Breadcrumb
        dictionary={dictionary}
        crumbs={[
          { label: dictionary.home, href: paths.home },
          { label: dictionary.sources, href: paths.sources },
          { label: source.title },
        ]}
      />
      <article className="mt-4">
        <h1 className="max-w-[30em] text-2xl sm:text-3xl" lang={source.language}>
          {source.title}
        </h1>
        <div className="mb-8 mt-2 flex flex-wrap gap-x-4 text-sm text-muted">
          <SourceFacts source={source} language={site.language} dictionary={dictionary} />
          <EditLink site={site} file={source.file} dictionary={dictionary} />
        </div>
        <RenderedHtml html={library.renderSource(source)} language={source.language} />
        <TargetPassage />
      </article>
      <CitedBy passages={passages} whole={whole} dictionary={dictionary} />
    </>
  )
}
