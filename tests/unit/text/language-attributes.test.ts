import { expect, test } from 'vitest'
import { languageAttributes } from '../../../lib/text/language-attributes'

test.each(['ar', 'fa-IR', 'he', 'ur', 'yi', 'ug', 'ks', 'az-Arab', 'dv'])('%s runs from right to left', (lang) => {
  expect(languageAttributes(lang)).toEqual({ lang, dir: 'rtl' })
})

test.each(['zh-CN', 'en', 'ja', 'ug-Latn', 'hi', 'zh-Hant-TW', 'az'])('%s runs from left to right', (lang) => {
  expect(languageAttributes(lang)).toEqual({ lang })
})
