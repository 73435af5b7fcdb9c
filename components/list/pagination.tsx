import { fill } from '@/lib/dictionary/fill'
import type { Labels } from '@/lib/dictionary/pick-labels'

interface Props {
  page: number
  pageCount: number
  hrefOf: (page: number) => string
  dictionary: Labels<'nextPage' | 'page' | 'pageOf' | 'pagination' | 'previousPage'>
}

/** Links to the first, last and neighbouring pages of a list; nothing where there is only one page. */
export function Pagination({ page, pageCount, hrefOf, dictionary }: Props) {
  if (pageCount < 2) return null
  const link = 'rounded-lg border border-line bg-raised px-3.5 py-1.5 text-ink no-underline hover:border-accent'
  return (
    <nav aria-label={dictionary.pagination} className="mt-8 flex flex-wrap items-center gap-2 text-small">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className={link}>
          ← {dictionary.previousPage}
        </a>
      )}
      {shownPages(page, pageCount).map((n, index, all) => (
        <span key={n} className="contents">
          {index > 0 && n - (all[index - 1] ?? n) > 1 && <span aria-hidden="true">…</span>}
          {n === page ? (
            <span aria-current="page" className="rounded-lg bg-accent px-3.5 py-1.5 font-semibold text-paper">
              <span className="sr-only">{fill(dictionary.pageOf, { n, total: pageCount })}</span>
              <span aria-hidden="true">{n}</span>
            </span>
          ) : (
            <a href={hrefOf(n)} aria-label={fill(dictionary.page, { n })} className={link}>
              {n}
            </a>
          )}
        </span>
      ))}
      {page < pageCount && (
        <a href={hrefOf(page + 1)} rel="next" className={link}>
          {dictionary.nextPage} →
        </a>
      )}
    </nav>
  )
}

/** The first, the last, and those around the present one, ascending. */
function shownPages(page: number, pageCount: number): number[] {
  return [...new Set([1, page - 1, page, page + 1, pageCount])]
    .filter((n) => n >= 1 && n <= pageCount)
    .sort((a, b) => a - b)
}
