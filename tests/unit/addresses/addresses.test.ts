import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tagSlug } from '../../../lib/addresses/tag-slug'
import { textFragmentUrl } from '../../../lib/addresses/text-fragment'

describe('a tag in addresses', () => {
  test.each(['大模型', '生成式 AI', 'C#', 'C++', 'café'])('%s stays as it is', (tag) => {
    expect(tagSlug(tag)).toBe(tag)
  })

  test('tags that no file can be called are kept apart', () => {
    const odd = ['a/b', 'a\\b', 'a:b', 'a-b', '..', '.', '...', '%2e', 'a%b', '?', 'x'.repeat(300), 'x'.repeat(301)]
    expect(new Set(odd.map(tagSlug)).size).toBe(odd.length)
  })

  test('any tag gives a name that stays in its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (tag) => {
        const slug = tagSlug(tag)
        expect(slug).not.toBe('')
        expect(slug).not.toMatch(/[/\\%]|^\.+$/)
        expect(new TextEncoder().encode(slug).length).toBeLessThan(240)
      }),
    )
  })
})

describe('the address of an outside source', () => {
  test.each([
    [
      'a short excerpt whole',
      '模型越大越好。',
      '#:~:text=%E6%A8%A1%E5%9E%8B%E8%B6%8A%E5%A4%A7%E8%B6%8A%E5%A5%BD%E3%80%82',
    ],
    ['its own signs encoded', 'a-b, c & d', '#:~:text=a%2Db%2C%20c%20%26%20d'],
    [
      'a long one by its start and end',
      'We study empirical scaling laws for language model performance on the cross-entropy loss',
      '#:~:text=We%20study%20empirical%20scaling%20laws,performance%20on%20the%20cross%2Dentropy%20loss',
    ],
    [
      'two blocks by the first and the last',
      '第一段。\n第二段。',
      '#:~:text=%E7%AC%AC%E4%B8%80%E6%AE%B5%E3%80%82,%E7%AC%AC%E4%BA%8C%E6%AE%B5%E3%80%82',
    ],
  ])('leads to %s', (_, excerpt, fragment) => {
    expect(textFragmentUrl('https://a.example/p', excerpt)).toBe(`https://a.example/p${fragment}`)
  })

  test('keeps an anchor, and an address without words', () => {
    expect(textFragmentUrl('https://a.example/#top', 'x')).toBe('https://a.example/#top:~:text=x')
    expect(textFragmentUrl('https://a.example/', ' \n ')).toBe('https://a.example/')
  })

  test('is an address for any excerpt, lone surrogates too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (excerpt) => {
        expect(new URL(textFragmentUrl('https://a.example/p', excerpt)).host).toBe('a.example')
      }),
    )
    expect(() => textFragmentUrl('https://a.example/', '\ud800')).not.toThrow()
  })
})
