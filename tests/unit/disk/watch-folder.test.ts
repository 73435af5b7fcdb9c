import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchFolder } from '../../../lib/disk/watch-folder'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenda-watch-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Resolves when the folder tells of a change that `work` makes. */
async function changeBy(work: () => void, watched = folder): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = watchFolder(watched, () => {
      end()
      resolve()
    })
    work()
  })
}

test('tells of a file that is made, written or taken away', async () => {
  const file = join(folder, 'a.md')
  await changeBy(() => writeFileSync(file, 'one'))
  await changeBy(() => writeFileSync(file, 'two'))
  await changeBy(() => rmSync(file))
})

test('tells of what lies in folders that were not there when it began', async () => {
  const inner = join(folder, 'inner')
  await new Promise<void>((resolve) => {
    let isMade = false
    const end = watchFolder(folder, () => {
      if (isMade) {
        end()
        resolve()
      } else {
        isMade = true
        writeFileSync(join(inner, 'b.md'), 'text')
      }
    })
    mkdirSync(inner)
  })
})

test('tells nothing after its end, nor of a folder that is not there', async () => {
  let calls = 0
  watchFolder(folder, () => {
    calls += 1
  })()
  watchFolder(join(folder, 'nowhere'), () => {
    calls += 1
  })()
  await changeBy(() => writeFileSync(join(folder, 'a.md'), 'one'))
  expect(calls).toBe(0)
})
