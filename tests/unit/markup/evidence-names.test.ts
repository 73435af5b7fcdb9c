import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CLASS, dataAttributes, dataProperties, withData } from '../../../lib/markup/evidence-names'

const STYLES = [
  'question/evidence/sentences',
  'question/references/references',
  'question/evidence/evidence-note',
  'source/passage',
]
// What only scripts and tests look for.
const UNSTYLED = ['panel', 'references', 'citedBy']

test('the styles know each class by its name, and no other', () => {
  const css = STYLES.map((name) => readFileSync(`components/${name}.css`, 'utf8')).join('')
  const styled = new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name))
  const named = Object.entries(CLASS).flatMap(([key, name]) => (UNSTYLED.includes(key) ? [] : [name]))
  // The two words of the control that folds an excerpt belong to it alone.
  expect([...styled].toSorted()).toEqual([...named, 'when-closed', 'when-open'].toSorted())
})

test('data is written and found by the same names', () => {
  expect(dataAttributes({ sentence: 3, grade: 'none' })).toEqual({ 'data-sentence': '3', 'data-grade': 'none' })
  expect(dataProperties({ references: '1 12' })).toEqual({ dataReferences: '1 12' })
  expect(withData('step')).toBe('[data-step]')
  expect(withData('sentence', 3)).toBe('[data-sentence="3"]')
})
