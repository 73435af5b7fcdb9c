import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { socialImage } from '../../../../lib/publish/social-image/social-image'

let markAlone: Uint8Array

beforeAll(async () => {
  markAlone = await socialImage('')
})

/** The share of a picture's pixels, in an area of it, that are white. */
async function whiteIn(png: Uint8Array, area: { left: number; top: number; width: number; height: number }) {
  const { data, info } = await sharp(png).extract(area).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixels = Array.from({ length: info.width * info.height }, (_, at) => data.subarray(at * 3, at * 3 + 3))
  return pixels.filter((pixel) => pixel.every((value) => value > 240)).length / pixels.length
}

const NAME_AREA = { left: 80, top: 360, width: 1040, height: 160 }
const EDGES = [
  { left: 0, top: 0, width: 60, height: 630 },
  { left: 1140, top: 0, width: 60, height: 630 },
  { left: 0, top: 0, width: 1200, height: 24 },
  { left: 0, top: 606, width: 1200, height: 24 },
]

describe('the picture of a site', () => {
  test.each(['问答知识库', '臺灣茶葉問答', 'Tea Answers', 'Wenda 问答：大模型 FAQ（第2版）', 'Вопросы', 'お茶'])(
    'has the size that is asked for, and the name on it: %s',
    async (name) => {
      const png = await socialImage(name)
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
      expect(await whiteIn(png, NAME_AREA)).toBeGreaterThan((await whiteIn(markAlone, NAME_AREA)) + 0.01)
    },
  )

  test('is another one for another name, and the same each time', async () => {
    const pictures = await Promise.all(['问答', '问题', 'Tea', '问答'].map(socialImage))
    expect(new Set(pictures.map((png) => Buffer.from(png).toString('base64'))).size).toBe(3)
    expect(pictures[3]).toEqual(pictures[0])
  })

  test.each(['🍵', '👩‍👩‍👧 ☕', 'أسئلة الشاي', '차', 'Tea أسئلة', 'ชา', ' ', '\u{3ffff}'])(
    'is the mark alone where no font has the whole name: %s',
    async (name) => {
      expect(await socialImage(name)).toEqual(markAlone)
    },
  )

  test('leaves out the signs that the font has none of, and the space beside them', async () => {
    const plain = await socialImage('Tea Answers')
    for (const name of ['🍵 Tea ☕ Answers', 'Tea 👩‍👩‍👧 Answers ❤️']) expect(await socialImage(name)).toEqual(plain)
  })

  test.each([
    '常见问题解答知识库'.repeat(60),
    'Everything that anyone ever asked about tea '.repeat(20),
    'a'.repeat(2000),
    '（'.repeat(300),
    'Ａ，'.repeat(300),
  ])('keeps its margins free, however long the name is', async (name) => {
    const png = await socialImage(name)
    expect(await whiteIn(png, NAME_AREA)).toBeGreaterThan(0.02)
    for (const edge of EDGES) expect(await whiteIn(png, edge)).toBe(0)
  })
})
