import { expect, test } from 'vitest'
import { aigcLabel } from '../../../lib/catalogue/pages/aigc-label'

const SITE = { name: '多久问答', url: 'https://howlong.example', language: 'zh-CN' } as const

const labelOf = (...args: Parameters<typeof aigcLabel>): unknown => JSON.parse(aigcLabel(...args))

test('the seven keys say what is known, in printable ASCII that can be read back', () => {
  const question = { slug: '什么是涌现', generator: { name: '沙漏 100%' } }
  const label = labelOf(question, { ...SITE, editor: { name: '编辑室' } })
  expect(label).toEqual({
    Label: '1',
    ContentProducer: '%E6%B2%99%E6%BC%8F 100%25',
    ProduceID: encodeURIComponent('什么是涌现'),
    ReservedCode1: '',
    ContentPropagator: encodeURIComponent('编辑室'),
    PropagateID: encodeURIComponent('什么是涌现'),
    ReservedCode2: '',
  })
})

test('what nobody knows is empty, and the site spreads what has no editor', () => {
  expect(labelOf({ slug: 'why' }, SITE)).toMatchObject({
    ContentProducer: '',
    ContentPropagator: encodeURIComponent('多久问答'),
  })
})

test('a mapping of the file stays as it is', () => {
  const aigc = { Label: '2', ContentProducer: '某公司', Extra: ['</script>', 1, null] }
  const text = aigcLabel({ slug: 'why', generator: { name: 'aily' }, aigc }, SITE)
  expect(text).toMatch(/^[\x20-\x7e]+$/)
  expect(JSON.parse(text)).toEqual(aigc)
})
