import { expect, test } from 'vitest'
import { findPersonalDetails } from '../../../lib/import/find-personal-details'

test.each([
  ['写信给 zhang.san@corp.cn 吧', ['mail address']],
  ['电话 13800138000，或 +86 138-0013-8000', ['phone number', 'phone number']],
  ['座机 010-62345678', ['phone number']],
  ['call +44 20 7946 0958', ['phone number']],
  ['身份证 11010519491231002X', ['ID number']],
  ['card 4111 1111 1111 1111', ['card number']],
  [`key sk-${'a1B2'.repeat(6)}`, ['key']],
  ['-----BEGIN RSA PRIVATE KEY-----', ['key']],
  ['密码：Abc12345!', ['password']],
  ['GPT-3 有 175000000000 个参数，2024-01-05 发布，版本 1.2.3', []],
  ['订单 110105194912310021 和 4111 1111 1111 1112', []],
  ['see user@example.com and https://example.org/13800138000123', []],
])('%s', (text, kinds) => {
  expect(findPersonalDetails(text).map(({ kind }) => kind)).toEqual(kinds)
})

test('what is shown hides the middle', () => {
  expect(findPersonalDetails('13800138000')).toEqual([{ kind: 'phone number', shown: '138…00' }])
})
