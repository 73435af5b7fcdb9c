import { absoluteAddress } from '@/lib/addresses/absolute-address'
import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { formatDate } from '@/lib/dictionary/format-date'
import { pickLabels } from '@/lib/dictionary/pick-labels'
import type { SourcePage as Page } from '@/lib/records/pages'
import { languageAttributes } from '@/lib/text/language-attributes'
import { Island } from '../island/island'
import { IslandLabels } from '../island/island-labels'
import { Breadcrumb } from '../site/breadcrumb'
import { ContentsList } from '../site/contents-list'
import { EditLink } from '../site/edit-link'
import { IssueReport } from '../site/issue-report'
import { PrintLine } from '../site/print-line'
import { RenderedHtml } from '../site/rendered-html'
import { CitedBy } from './cited-by'
import { SourceFacts } from './source-facts'

/** A source with the passages that answers quote, and who quotes them. */
export function SourcePage({ page }: { page: Page }) {
  const { site } = page
  const dictionary = dictionaryOf(site.language)
  if (page.kind === 'issues') return <IssueReport report={page.report} dictionary={dictionary} />
  const { source } = page
  const labels = pickLabels(dictionary, ['backToAnswer'])
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
        <h1 className="max-w-[30em] text-2xl sm:text-3xl" {...languageAttributes(source.language)}>
          {source.title}
        </h1>
        <div className="mb-8 mt-2 flex flex-wrap gap-x-4 text-sm text-muted">
          <SourceFacts source={source} language={site.language} dictionary={dictionary} />
          <EditLink site={site} file={source.file} dictionary={dictionary} />
        </div>
        <div className="beside">
          <ContentsList
            contents={page.contents}
            language={source.language}
            dictionary={dictionary}
            className="beside-contents"
          />
          <div className="beside-text">
            <RenderedHtml html={page.html} language={source.language} dictionary={dictionary} />
          </div>
          <div className="beside-rest">
            <CitedBy passages={page.passages} whole={page.whole} dictionary={dictionary} />
          </div>
        </div>
        <PrintLine
          text={[
            absoluteAddress(site, page.canonicalPath) ?? page.canonicalPath,
            ...(source.date ? [formatDate(source.date, site.language)] : []),
          ].join(' · ')}
        />
        <IslandLabels labels={labels} />
        <Island name="target-passage" props={{ title: source.title, labels }} />
      </article>
    </>
  )
}
