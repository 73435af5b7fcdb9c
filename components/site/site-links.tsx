import { paths } from '@/lib/addresses/paths'
import type { Site } from '@/lib/records/site'
import { FeedLinks } from './feed-links'

/**
 * What the head of every page leads programs to: the feeds, the search, the manifest. React takes the links there. Files
 * that need to know where the site stands are there only where somebody says.
 */
export function SiteLinks({ site }: { site: Site }) {
  return (
    <>
      <link rel="manifest" href={paths.manifest} />
      {site.url !== undefined && (
        <>
          <FeedLinks title={site.name} atom={paths.atomFeed} json={paths.jsonFeed} />
          <link rel="search" type="application/opensearchdescription+xml" title={site.name} href={paths.openSearch} />
        </>
      )}
    </>
  )
}
