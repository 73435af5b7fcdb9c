import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PACKED_WEIGHTS, packWeight, unpackWeight } from '../../../../lib/search/format/posting-weight'

const WEIGHT = fc.double({ min: 0, max: 1, noNaN: true })

test('every packed value stands for a weight that packs to itself', () => {
  for (let packed = 0; packed < PACKED_WEIGHTS; packed++) expect(packWeight(unpackWeight(packed))).toBe(packed)
})

test('packing keeps the order, the title, and the weight to within a level', () => {
  fc.assert(
    fc.property(WEIGHT, WEIGHT, fc.boolean(), (a, b, isInTitle) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((weight) => packWeight({ weight, isInTitle }))
      expect(low).toBeLessThanOrEqual(high ?? 0)
      expect(high).toBeLessThan(PACKED_WEIGHTS)
      const unpacked = unpackWeight(packWeight({ weight: a, isInTitle }))
      expect(unpacked.isInTitle).toBe(isInTitle)
      expect(Math.abs(unpacked.weight - Math.min(0.9, Math.max(0.1, a)))).toBeLessThan(0.03)
    }),
  )
})
