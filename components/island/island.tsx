import type { ComponentType } from 'react'
import { ISLANDS, type IslandName, type IslandProps } from './islands'

interface Props<Name extends IslandName> {
  name: Name
  /** As JSON can hold them. Of `labels` the page writes only its `IslandLabels`, once for all islands. */
  props: IslandProps<Name>
}

/**
 * A component that runs in a browser, drawn as it is before. Its name and props stand in the markup, from which
 * `start-islands.client.ts` hydrates it on a published page; in development Next does so itself.
 */
export function Island<Name extends IslandName>({ name, props }: Props<Name>) {
  const Leaf = ISLANDS[name] as ComponentType<object>
  return (
    <div
      className="contents"
      data-island={name}
      data-props={JSON.stringify({ ...(props as object), labels: undefined })}
    >
      <Leaf {...(props as object)} />
    </div>
  )
}
