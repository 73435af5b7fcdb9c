import type { ComponentProps } from 'react'
import { EvidenceReader } from '../question/evidence/evidence-reader.client'
import { SearchField } from '../search/field/search-field.client'
import { ShortcutSetting } from '../search/field/shortcut-setting.client'
import { SearchResults } from '../search/results/search-results.client'
import { CodeCopying } from '../site/code-copying.client'
import { TargetPassage } from '../source/target-passage.client'

/** Every component that runs in a browser, by the name that stands in the markup. */
export const ISLANDS = {
  'code-copying': CodeCopying,
  'evidence-reader': EvidenceReader,
  'search-field': SearchField,
  'search-results': SearchResults,
  'shortcut-setting': ShortcutSetting,
  'target-passage': TargetPassage,
} as const

export type IslandName = keyof typeof ISLANDS

export type IslandProps<Name extends IslandName> = ComponentProps<(typeof ISLANDS)[Name]> & object
