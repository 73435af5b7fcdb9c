import { type ComponentType, createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import type { ISLANDS, IslandName } from './islands'

/** The code of each island, in a file of its own. */
const COMPONENTS: { readonly [Name in IslandName]: () => Promise<(typeof ISLANDS)[Name]> } = {
  'answer-copying': async () => (await import('../question/copying/answer-copying.client')).AnswerCopying,
  'code-copying': async () => (await import('../site/code-copying.client')).CodeCopying,
  'evidence-reader': async () => (await import('../question/evidence/evidence-reader.client')).EvidenceReader,
  'reader-settings': async () => (await import('../settings/reader-settings.client')).ReaderSettings,
  'search-field': async () => (await import('../search/field/search-field.client')).SearchField,
  'search-results': async () => (await import('../search/results/search-results.client')).SearchResults,
  'target-passage': async () => (await import('../source/target-passage.client')).TargetPassage,
}

/** When an island has to listen: what the page was opened for comes first. */
const TIMES: { readonly [Name in IslandName]: (island: HTMLElement) => Promise<unknown> } = {
  'search-results': now,
  'target-passage': now,
  'answer-copying': idle,
  'code-copying': idle,
  'evidence-reader': loaded,
  'reader-settings': idle,
  'search-field': (island) => Promise.race([focused(island), idle()]),
}

// On a busy page the reader would wait for ever.
const LONGEST_WAIT_MS = 2000

/** All words that the page has for its islands. */
const labels: object = Object.assign(
  {},
  ...[...document.querySelectorAll<HTMLElement>('[data-labels]')].map(({ dataset }) =>
    JSON.parse(dataset.labels ?? '{}'),
  ),
)

for (const island of document.querySelectorAll<HTMLElement>('[data-island]')) {
  hydrate(island).catch((error) => console.error(`The island ${island.dataset.island} is not there.`, error))
}

async function hydrate(island: HTMLElement): Promise<void> {
  const name = island.dataset.island as IslandName
  await TIMES[name](island)
  const leaf = (await COMPONENTS[name]()) as ComponentType<object>
  hydrateRoot(island, createElement(leaf, { ...JSON.parse(island.dataset.props ?? '{}'), labels }))
}

async function now(): Promise<void> {}

async function loaded(): Promise<unknown> {
  return document.readyState === 'complete' || new Promise((done) => addEventListener('load', done, { once: true }))
}

async function idle(): Promise<unknown> {
  await loaded()
  // Safari has no `requestIdleCallback`.
  return new Promise((done) => (window.requestIdleCallback ?? setTimeout)(done, { timeout: LONGEST_WAIT_MS }))
}

async function focused(island: HTMLElement): Promise<unknown> {
  return (
    island.contains(document.activeElement) ||
    new Promise((done) => island.addEventListener('focusin', done, { once: true }))
  )
}
