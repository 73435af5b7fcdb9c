import type { Construct, Extension } from 'micromark-util-types'

/** Constructs by the character that they begin with, each put through a function. */
export function changeConstructs(
  map: NonNullable<Extension['text']>,
  change: (construct: Construct) => Construct,
): NonNullable<Extension['text']> {
  return Object.fromEntries(Object.entries(map).map(([code, list]) => [code, [list ?? []].flat().map(change)]))
}
