import type { Metadata, Viewport } from 'next'
import { Fragment, type ReactNode } from 'react'
import { IslandLabels } from '@/components/island/island-labels'
import { FIELD_LABELS } from '@/components/search/field/field-labels'
import { SETTING_LABELS } from '@/components/settings/setting-labels'
import { ContentChanges } from '@/components/site/content-changes.client'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'
import { SiteLinks } from '@/components/site/site-links'
import { contentRevision } from '@/lib/catalogue/live-catalogue'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { pickLabels } from '@/lib/dictionary/pick-labels'
import { catalogue, MIXED } from './catalogue'
import './globals.css'

/** The paper of `globals.css`, for what browsers draw around the page. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#15191b' },
  ],
}

export function generateMetadata(): Metadata {
  const { site } = catalogue()
  return {
    title: { default: site.name, template: `%s – ${site.name}` },
    ...(site.description && { description: site.description }),
    other: MIXED,
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export default function Layout({ children }: { children: ReactNode }) {
  const { site } = catalogue()
  const dictionary = dictionaryOf(site.language)
  return (
    <html lang={site.language}>
      <body className="flex min-h-screen flex-col">
        <SiteLinks site={site} />
        <IslandLabels labels={pickLabels(dictionary, [...FIELD_LABELS, ...SETTING_LABELS])} />
        <SiteHeader siteName={site.name} dictionary={dictionary} />
        {contentRevision() > 0 && <ContentChanges />}
        <main id="content" className="mx-auto w-full max-w-page flex-1 px-4 pt-6 sm:px-6">
          {/* Another content is another page: no island keeps what it knew of the one before. */}
          <Fragment key={`content-${contentRevision()}`}>{children}</Fragment>
        </main>
        <SiteFooter site={site} dictionary={dictionary} />
      </body>
    </html>
  )
}
