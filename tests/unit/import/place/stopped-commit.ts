import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Stages `new` for some files of two folders and ends the process, as a kill does, in place of one of the moves.
 *
 * @example node --import tsx stopped-commit.ts CONTENT PUBLIC 2 // the third move isn't made
 */
const [content = '', images = '', moves = ''] = process.argv.slice(2)
const rename = fs.renameSync
let left = Number(moves)
fs.renameSync = (from, to) => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL')
  rename(from, to)
}
syncBuiltinESMExports()

const { StagedFiles } = await import('../../../../lib/import/place/staged-files')
const staged = new StagedFiles([content, images])
for (const path of ['a.md', 'b.md', 'c/d.md']) staged.add(content, path, 'new')
staged.add(images, 'e.png', 'new')
staged.commit()
