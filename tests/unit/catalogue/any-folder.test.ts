import { expect, test } from 'vitest'
import { publishFolder } from '../../bench/fuzz/publish-folder'
import { randomFolder } from '../../bench/fuzz/random-folder'

// `npm run bench -- fuzz` does the same for minutes.
test('any folder is refused by the check, or published whole', () => {
  const ended = Array.from({ length: 60 }, (_, seed) => publishFolder(randomFolder(seed + 1)))
  expect(new Set(ended)).toEqual(new Set(['refused', 'published']))
})
