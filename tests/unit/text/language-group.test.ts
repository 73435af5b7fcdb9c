import { expect, test } from 'vitest'
import { interfaceLanguageOf } from '../../../lib/text/interface-language'
import { languageGroup } from '../../../lib/text/language-group'

test.each([
  ['zh', 'zh-Hans', 'zh-CN'],
  ['zh-CN', 'zh-Hans', 'zh-CN'],
  ['zh-SG', 'zh-Hans', 'zh-CN'],
  ['zh-TW', 'zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-Hant', 'zh-TW'],
  ['zh-Hant', 'zh-Hant', 'zh-TW'],
  ['zh-Hans-TW', 'zh-Hans', 'zh-CN'],
  ['en', 'en', 'en'],
  ['en-GB', 'en', 'en'],
  ['ja', 'ja', undefined],
  ['sr-Latn', 'sr-Latn', undefined],
  ['sr-RS', 'sr', undefined],
  ['und', 'zxx', undefined],
])('%s belongs to %s, for which the interface speaks %s', (language, group, spoken) => {
  expect(languageGroup(language)).toBe(group)
  expect(interfaceLanguageOf(language)).toBe(spoken)
})

test('what is no tag is refused', () => {
  expect(() => languageGroup('zh_CN')).toThrow(RangeError)
})
