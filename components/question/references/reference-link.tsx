import type { Dictionary } from '@/lib/dictionary/en'
import { fill } from '@/lib/dictionary/fill'
import { CLASS } from '@/lib/markup/evidence-names'
import type { ReferenceEntry } from '@/lib/records/reference-entry'

/** Where a reference leads, said in words: our own source at the excerpt, or another host by its name. */
export function ReferenceLink({ entry, dictionary }: { entry: ReferenceEntry; dictionary: Dictionary }) {
  const { link } = entry
  if (!link) return <p className="mt-2 text-sm text-muted">{dictionary.noAddress}</p>
  if (link.host !== undefined) {
    return (
      <p className="mt-2 text-sm">
        <a href={link.href} rel="noopener nofollow" className={CLASS.referenceLink}>
          {fill(dictionary.openOn, { host: link.host })} ↗
        </a>
      </p>
    )
  }
  return (
    <p className="mt-2 text-sm">
      <span className="text-muted">{dictionary.wikiArticle} · </span>
      <a href={link.href} className={CLASS.referenceLink}>
        {dictionary.openAtExcerpt} →
      </a>
    </p>
  )
}
