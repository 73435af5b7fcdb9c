import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { absoluteAddress } from '@/lib/addresses/absolute-address'
import { openCatalogue } from '@/lib/catalogue/open-catalogue'
import type { Page } from '@/lib/records/pages'

/** The one door to the content: the catalogue, looked for once a page. */
export const catalogue = cache(openCatalogue)

/** A model that is there; the 404 page otherwise. */
export function found<Model>(model: Model | undefined): Model {
  return model ?? notFound()
}

/** What the head of a page says of it. */
export function metadataOf(page: Page | undefined): Metadata {
  if (!page) return {}
  const canonical = absoluteAddress(page.site, page.canonicalPath)
  return {
    ...(page.title !== undefined && { title: page.title }),
    ...(canonical !== undefined && { alternates: { canonical } }),
    ...(page.isIndexed ? page.description && { description: page.description } : { robots: { index: false } }),
  }
}
