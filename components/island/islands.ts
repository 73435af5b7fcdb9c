import type { ComponentProps } from 'react'
import { AnswerCopying } from '../question/copying/answer-copying.client'
import { EvidenceReader } from '../question/evidence/evidence-reader.client'
import { SearchField } from '../search/field/search-field.client'
import { SearchResults } from '../search/results/search-results.client'
import { ReaderSettings } from '../settings/reader-settings.client'
import { CodeCopying } from '../site/code-copying.client'
import { TargetPassage } from '../source/target-passage.client'

/** Every component that runs in a browser, by the name that stands in the markup. */
export const ISLANDS = {
  'answer-copying': AnswerCopying,
  'code-copying': CodeCopying,
  'evidence-reader': EvidenceReader,
  'reader-settings': ReaderSettings,
  'search-field': SearchField,
  'search-results': SearchResults,
  'target-passage': TargetPassage,
} as const

export type IslandName = keyof typeof ISLANDS

export type IslandProps<Name extends IslandName> = ComponentProps<(typeof ISLANDS)[Name]> & object
