import { hydrate, options, type VNode } from 'preact'

export { createElement } from 'preact'
export * from 'preact/hooks'

/**
 * What islands use of React, from Preact's core: `preact/compat` has the whole of React, which every page would pay for
 * with 2 KB. The bundler puts this in the place of `react` and `react-dom/client`.
 */
export function hydrateRoot(container: Element, element: VNode): void {
  hydrate(element, container)
}

// Handlers are written for React's events.
options.event = (event: Event) => Object.assign(event, { nativeEvent: event })
