import type { Dictionary } from '@/lib/dictionary/en'
import { fill } from '@/lib/dictionary/fill'
import type { PanelEntry } from './reference-panel'

/** Where a reference leads, said in words: our own article at the excerpt, or another host by its name. */
export function ReferenceLink({ entry, dictionary }: { entry: PanelEntry; dictionary: Dictionary }) {
  const { reference, href } = entry
  const { target } = reference
  if (!target || !href) return <p className="mt-2 text-sm text-muted">{dictionary.noAddress}</p>
  if (target.kind === 'web') {
    return (
      <p className="mt-2 text-sm">
        <a href={href} rel="noopener nofollow" className="reference-link">
          {fill(dictionary.openOn, { host: target.host })} ↗
        </a>
      </p>
    )
  }
  return (
    <p className="mt-2 text-sm">
      <span className="text-muted">{dictionary.wikiArticle} · </span>
      <a href={href} className="reference-link">
        {dictionary.openAtExcerpt} →
      </a>
    </p>
  )
}
