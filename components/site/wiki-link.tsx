import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import { fill } from '@/lib/dictionary/fill'
import type { Site } from '@/lib/records/site'

/** "Navigate to … →": to the wiki that `site.md` names, or to the site's own sources. */
export function WikiLink({ site, dictionary }: { site: Site; dictionary: Dictionary }) {
  const { wiki } = site
  if (!wiki) return <a href={paths.sources}>{fill(dictionary.navigateTo, { label: dictionary.sources })}</a>
  return (
    <a href={wiki.url} rel="noopener nofollow">
      {fill(dictionary.navigateTo, { label: wiki.label })}
    </a>
  )
}
