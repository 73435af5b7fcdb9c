import { boxKind, IMAGE, image, type Rule } from './rule'
import { noNote } from './shortcodes'

const isContents = (name: string) => /^toc$/i.test(name)

/** What Obsidian adds to Markdown, also where other tools have taken it over. */
export const OBSIDIAN: readonly Rule[] = [
  {
    pattern: /^([ \t>]*>[ \t]*)\[!(\w+)\][+-]?[ \t]*(\S.*)?$/gm,
    put: ([, prefix = '> ', kind = '', title]) =>
      `${prefix}[!${boxKind(kind)}]${title === undefined ? '' : `\n${prefix}**${title}**`}`,
  },
  { pattern: /%%[\s\S]*?%%/g, put: () => '', loss: ([whole = '']) => `a comment, ${whole.slice(0, 40)}` },
  { pattern: /==(?=\S)([^=\n]+)(?<=\S)==/g, put: ([, words = '']) => `**${words}**` },
  {
    pattern: /(!?)\[\[([^\]|#\n]*)(#[^\]|\n]*)?(?:\|([^\]\n]*))?\]\]/g,
    put: ([whole = '', embeds, name = '', , label], { note }) => {
      if (isContents(name)) return ''
      if (embeds && IMAGE.test(name)) return image('', name)
      const target = note(name)
      const words = label ?? whole.replace(/^!?\[\[|\]\]$/g, '').replace(/\|.*$/, '')
      return target === undefined ? words : `[${words}](<${target}>)`
    },
    loss: ([, embeds, name = '', heading = ''], { note }) => {
      if (isContents(name)) return 'the table of contents'
      if (embeds && IMAGE.test(name)) return ''
      if (note(name) === undefined) return noNote(`${name}${heading}`)
      return embeds ? `the embedded note ${name}: it is a link now` : ''
    },
  },
  {
    pattern: /(?<=\S)[ \t]?\^[a-z0-9-]+[ \t]*$/gm,
    put: () => '',
    loss: ([whole = '']) => `the name of a block, ${whole.trim()}`,
  },
]
