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

  test.each(['Node.js', 'ASP.NET', 'v1.5', 'console', 'page', 'Index fund'])('%s stays as it is too', (tag) => {
    expect(tagSlug(tag)).toBe(tag)
  })

  test.each([
    ...['x.html', 'x.HTML', 'x.htm', 'x.rsc', 'x.meta', 'x.segments', 'x.txt', 'x.', 'x..', 'x ', '.x', '-x'],
    ...[
      'Page',
      'PAGE',
      'index',
      'INDEX',
      'con',
      'CON',
      'Con.5',
      'aux',
      'nul.js',
      'COM1',
      'lpt9',
      'com¹',
      'a\u200cb',
      'x-1a2b3c4d',
    ],
  ])('%j has a name that nothing else has', (tag) => {
    const slug = tagSlug(tag)
    expect(slug).toMatch(/-[0-9a-f]{8}$/)
    expect(slug).not.toMatch(/^(?:con|aux|nul|com.|lpt.)\.|^\.|[.\s]$|\.html-?$/i)
    expect(tagSlug(slug)).not.toBe(slug)
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

  test('keeps a directive that it has', () => {
    for (const url of ['https://a.example/#:~:text=x', 'https://a.example/#top:~:text=x,y'])
      expect(textFragmentUrl(url, '模型越大越好。')).toBe(url)
  })

  test.each([
    [
      'at a mark',
      `${'只要模型大小持续增长'}，${'模型的损失就会按照幂律平滑地下降'.repeat(3)}。后来又下降了一些。`,
      '只要模型大小持续增长,后来又下降了一些。',
    ],
    ['around what is left out', '规模定律说的是……损失会下降。', '规模定律说的是,损失会下降。'],
    ['beside what is left out, at a mark', '……就会越大，模型的损失就会按照幂律下降[…]', '模型的损失就会按照幂律下降'],
  ])('is cut %s', (_, excerpt, terms) => {
    const [, fragment = ''] = textFragmentUrl('https://a.example/', excerpt).split(':~:text=')
    expect(decodeURIComponent(fragment)).toBe(terms)
  })

  test('holds no half word of a text without marks', () => {
    const excerpt =
      '人工智能模型的训练过程通常需要大量高质量数据与计算资源支持研究人员还必须反复调整学习率批次大小以及优化器参数才能得到令人满意的最终结果和稳定可靠的表现'
    const words = Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(excerpt), ({ index }) => index)
    const [start = '', end = ''] = decodeURIComponent(textFragmentUrl('', excerpt)).replace('#:~:text=', '').split(',')
    expect(excerpt.startsWith(start) && excerpt.endsWith(end)).toBe(true)
    expect(words).toEqual(expect.arrayContaining([start.length, excerpt.length - end.length]))
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
