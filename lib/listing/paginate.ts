/** How many items a list page holds. */
export const PAGE_SIZE = 20

/** One page of a list; `page` counts from 1. */
export interface ListPage<Item> {
  readonly items: readonly Item[]
  readonly page: number
  readonly pageCount: number
}

/** How many pages a list has; an empty list has one, which says so. */
export function countPages(length: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(length / size))
}

/** A page of a list, or `undefined` where the list has no such page. */
export function paginate<Item>(items: readonly Item[], page: number, size = PAGE_SIZE): ListPage<Item> | undefined {
  const pageCount = countPages(items.length, size)
  if (!Number.isInteger(page) || page < 1 || page > pageCount) return undefined
  return { items: items.slice((page - 1) * size, page * size), page, pageCount }
}
