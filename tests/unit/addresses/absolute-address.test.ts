import { expect, test } from 'vitest'
import { absoluteAddress } from '../../../lib/addresses/absolute-address'
import { paths } from '../../../lib/addresses/paths'

test('an absolute address is that of the site and the path in it', () => {
  expect(absoluteAddress({ url: 'https://example.org' }, paths.home)).toBe('https://example.org/')
  expect(absoluteAddress({ url: 'https://example.org/wenda' }, paths.question('为何'))).toBe(
    'https://example.org/wenda/questions/%E4%B8%BA%E4%BD%95',
  )
})

test('there is none where nobody says where the site stands', () => {
  expect(absoluteAddress({}, paths.home)).toBeUndefined()
})
