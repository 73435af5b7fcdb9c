import { cache } from 'react'
import { listAt, type Section } from '@/lib/catalogue/list-route'
import { catalogue } from './catalogue'
import { decodeSegment } from './segment'

/** What Next hands to a section's route: the segments behind the section, none for its first list. */
export interface ListProps {
  params: Promise<{ list?: string[] }>
}

/** Asks for the pages of a section's lists. The head of a page asks for its model too, which is made once. */
export function listsOf<Name extends Section>(section: Name) {
  const modelOf = cache((segments: string) => listAt(catalogue(), section, JSON.parse(segments)))
  return async ({ params }: ListProps) => modelOf(JSON.stringify(((await params).list ?? []).map(decodeSegment)))
}
