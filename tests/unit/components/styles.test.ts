import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../../lib/disk/list-files'

const styles = ['app', 'components'].flatMap((folder) =>
  listFiles(folder)
    .map(({ path }) => join(folder, path))
    .filter((path) => path.endsWith('.css')),
)

test('letters are as large as the browser has them: no style counts them in pixels', () => {
  expect(styles.length).toBeGreaterThan(9)
  for (const path of styles) expect(readFileSync(path, 'utf8'), path).not.toMatch(/font(?:-size)?:[^;]*\dpx/)
})
