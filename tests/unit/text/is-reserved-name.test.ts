import { expect, test } from 'vitest'
import { isReservedName } from '../../../lib/text/is-reserved-name'

test.each(['con', 'PRN', 'aux.txt', 'nul', 'COM1', 'com²', 'lpt9.tar.gz', 'CONIN$', 'Index', 'Page', 'SORT'])(
  '%s',
  (name) => {
    expect(isReservedName(name)).toBe(true)
  },
)

test.each(['console', 'con-5', 'com', 'com10', 'auxiliary', 'index-fund', 'lpt', 'page', 'sort', 'pages', ''])(
  'not %j',
  (name) => {
    expect(isReservedName(name)).toBe(false)
  },
)
