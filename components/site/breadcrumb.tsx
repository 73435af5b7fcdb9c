import type { Dictionary } from '@/lib/dictionary/en'

/** A step of the way from home; the last one is the page itself and has no address. */
export interface Crumb {
  readonly label: string
  readonly href?: string
}

/** Where the page stands in the site. */
export function Breadcrumb({ crumbs, dictionary }: { crumbs: readonly Crumb[]; dictionary: Dictionary }) {
  return (
    <nav aria-label={dictionary.breadcrumb} className="text-sm text-muted">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ label, href }, index) => (
          <li key={label} className="flex gap-x-2">
            {index > 0 && <span aria-hidden="true">/</span>}
            {href ? (
              <a href={href} className="inline-block py-0.5 text-muted hover:text-ink">
                {label}
              </a>
            ) : (
              <span aria-current="page" className="inline-block py-0.5">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
