/** What a match of a rule consists of: the whole, then its groups. */
export type Match = readonly (string | undefined)[]

/** Turns the address that a tool writes for a note or a picture into one that Markdown has. */
export interface Names {
  /** The relative path of a note by its name; `undefined` where there is none. */
  note(name: string): string | undefined
}

/** Something that one tool understands, and what stands for it in Markdown. */
export interface Rule {
  readonly pattern: RegExp
  readonly put: (match: Match, names: Names) => string
  /** What to say is lost, for the words that matched; nothing where nothing is. */
  readonly loss?: (match: Match, names: Names) => string
  /** There where code may stand within what matches; other rules see no code. */
  readonly holdsCode?: true
}

/** The name of a file that is an image. */
export const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i

// What tools call their boxes, beside the five names of GitHub.
const BOXES: Readonly<Record<string, string>> = {
  hint: 'TIP',
  success: 'TIP',
  check: 'TIP',
  done: 'TIP',
  tip: 'TIP',
  important: 'IMPORTANT',
  attention: 'WARNING',
  warning: 'WARNING',
  danger: 'CAUTION',
  error: 'CAUTION',
  failure: 'CAUTION',
  fail: 'CAUTION',
  missing: 'CAUTION',
  bug: 'CAUTION',
  caution: 'CAUTION',
}

/** The name of GitHub's for a box: `NOTE` for all that only tells more. */
export function boxKind(name: string): string {
  return BOXES[name.toLowerCase()] ?? 'NOTE'
}

/** A box of some words. */
export function box(kind: string, words: string): string {
  return `> [!${kind}]\n${quote(words)}`
}

/** Words as a block quote. Code keeps its indentation. */
export function quote(words: string): string {
  const isCode = /```|~~~/.test(words)
  return `${words
    .trim()
    .split('\n')
    .map((line) => `> ${isCode ? line : line.trim()}`.trimEnd())
    .join('\n')}\n`
}

/** Code between fences that are longer than any in it. */
export function fence(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length))
  const mark = '`'.repeat(longest + 1)
  return `${mark}${language}\n${code.replace(/^\n+/, '').trimEnd()}\n${mark}`
}

/** An image, or its words where nothing says where it lies. */
export function image(alt: string, src: string): string {
  return src === '' ? alt : `![${alt}](<${src}>)`
}

/** An attribute of a tag or a shortcode. */
export function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find((value) => value !== undefined)
}
