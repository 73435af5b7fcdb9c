import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../../lib/store/store'

let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenda-store-'))
  path = join(folder, 'cache', 'store.db')
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Leaves a store with a few hundred entries behind. */
function fill(): void {
  const store = openStore(path, 'write')
  const table = store.table<string>('texts')
  store.transaction(() => {
    for (let n = 0; n < 500; n++) table.put(`key ${n}`, '字'.repeat(400))
  })
  store.close()
}

test('data comes back as it was put, also from another process’s store, by any key', () => {
  const store = openStore(path, 'write')
  const value = { text: '绿茶\u0000"', list: [1, null, { a: true }] }
  const key = `questions/${'长'.repeat(5000)}.md`
  store.table('values').put(key, value)
  store.table('values').put('other', 1)
  const reader = openStore(path, 'read')
  expect(reader.table('values').get(key)).toEqual(value)
  expect([...reader.table('values').entries()].map(([each]) => each)).toEqual(['other', key])
  expect(reader.table('values').get('nothing')).toBeUndefined()
  expect(() => reader.table('values').put(key, 2)).toThrow(/readonly/)
  store.table('values').remove(key)
  expect(reader.table('values').get(key)).toBeUndefined()
  reader.close()
  store.close()
})

test('a transaction that throws leaves nothing', () => {
  const store = openStore(path, 'write')
  const table = store.table<number>('values')
  expect(() =>
    store.transaction(() => {
      table.put('a', 1)
      throw new Error('broken off')
    }),
  ).toThrow('broken off')
  expect(table.get('a')).toBeUndefined()
  store.transaction(() => table.put('a', 2))
  expect(table.get('a')).toBe(2)
  store.close()
})

test.each([
  ['a file that is no store', () => writeFileSync(path, 'no store')],
  ['a store that was cut off', () => truncateSync(path, 100_000)],
  ['a store with a broken part', () => writeFileSync(path, readFileSync(path).fill(0x5a, 8192, 400_000))],
])('%s is thrown away, and the next one works', (_, damage) => {
  fill()
  damage()
  const store = openStore(path, 'write')
  const table = store.table<string>('texts')
  expect(table.get('key 7')).toBeUndefined()
  table.put('key 7', 'new')
  expect(table.get('key 7')).toBe('new')
  store.close()
})

test('a reader of no store is told so', () => {
  expect(() => openStore(path, 'read')).toThrow()
})
