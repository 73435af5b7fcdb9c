import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { explainError } from '../../../lib/commands/explain-error'
import { openStore } from '../../../lib/store/store'

function thrownBy(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

const listenError = (server: Server, port: number) =>
  new Promise<unknown>((resolve) => server.on('error', resolve).listen(port, '127.0.0.1'))

test('a port that is taken', async () => {
  const first = createServer()
  await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve))
  const address = first.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  expect(explainError(await listenError(createServer(), port), port)).toBe(
    `port ${port} is taken by another program\n  fix: PORT=8080 npm start takes another one`,
  )
  first.close()
})

test('a port without permission', () => {
  const error = Object.assign(new Error('listen EACCES'), { code: 'EACCES', syscall: 'listen' })
  expect(explainError(error, 80)).toMatch(/^port 80 needs rights that this user doesn't have\n {2}fix: /)
})

test('a folder that can’t be written, and a store that is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-explain-'))
  writeFileSync(join(folder, 'file'), '')
  expect(explainError(thrownBy(() => mkdirSync(join(folder, 'file', 'out'))))).toMatch(
    /^the disk refuses: .*file.out.*\n {2}fix: /,
  )
  expect(explainError(thrownBy(() => writeFileSync('/dev/full', 'a')))).toContain('no space left')
  expect(explainError(thrownBy(() => openStore(join(folder, 'file', 'store.db'), 'write')))).toMatch(/\n {2}fix: /)
  rmSync(folder, { recursive: true })
})

test('a mistake of the program is none of these', () => {
  for (const error of [new Error('a'), new TypeError('b'), 'c', undefined]) expect(explainError(error)).toBeUndefined()
})
