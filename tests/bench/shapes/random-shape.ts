/** A text that repeats a few pieces, as long as is asked for. */
export interface Shape {
  readonly name: string
  text(length: number): string
}

const PIECES = [
  '*',
  '**',
  '_',
  '~~',
  '[',
  '![',
  ']',
  '](',
  '](/a)',
  '[a]',
  '[^a]',
  '[a]: x',
  '[^a]: x',
  '<',
  '<a',
  '<!--',
  '<![CDATA[',
  '>',
  '`',
  '``',
  '&',
  '&amp;',
  '&#1;',
  '\\',
  '(',
  ')',
  '"',
  'http://a.b/',
  'www.a.b',
  'a@b.c',
  'a',
  'word',
  '。',
  '模型',
  '!',
  '{',
  ' ',
  ' ',
  '\n',
  '\n',
  '\n\n',
  '- ',
  '> ',
  '1. ',
  '# ',
  '|',
  '|-|',
  '    ',
  '```',
  '===',
  '---',
]

/** A shape that a seed chooses: a head once, then a body again and again, or one half of all and then another. */
export function randomShape(seed: number): Shape {
  const random = randomOf(seed)
  const pick = (most: number) =>
    Array.from(
      { length: 1 + Math.floor(random() * most) },
      () => PIECES[Math.floor(random() * PIECES.length)] ?? '',
    ).join('')
  const [head, body, second] = [random() < 0.3 ? pick(3) : '', pick(5), random() < 0.4 ? pick(4) : '']
  return {
    name: JSON.stringify([head, body, second]),
    text: (length) => {
      const times = Math.max(1, Math.floor((length - head.length) / (body.length + second.length)))
      return head + body.repeat(times) + second.repeat(times)
    },
  }
}

/** Numbers from 0 to 1 that are the same for the same seed. Source: mulberry32, by Tommy Ettinger. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
