import { attribute, box, image, quote, type Rule } from './rule'
import { noNote } from './shortcodes'

const plain = (html: string) => html.replace(/<[^>]*>/g, '').trim()

function formula(encoded: string): string | undefined {
  try {
    return `$${decodeURIComponent(encoded).trim()}$`
  } catch {
    return undefined
  }
}

/** The elements that Notion, Feishu, Yuque and other editors of rich text write into Markdown. */
export const ELEMENTS: readonly Rule[] = [
  {
    pattern: /^[ \t]*<(aside|callout)\b[^>]*>\s*([\s\S]*?)\s*<\/\1>/gm,
    put: ([, , words = '']) => box('NOTE', words),
    holdsCode: true,
  },
  {
    pattern: /^[ \t]*<div class="[^"]*callout[^"]*"[^>]*>\s*([\s\S]*?)\s*<\/div>/gm,
    put: ([, words = '']) => box('NOTE', words.replace(/<\/?p\b[^>]*>/g, '')),
    holdsCode: true,
  },
  {
    pattern: /^[ \t]*<(quote-container|blockquote)\b[^>]*>([\s\S]*?)<\/\1>/gm,
    put: ([, , words = '']) => quote(words),
    holdsCode: true,
  },
  {
    pattern: /<details\b[^>]*>\s*(?:<summary\b[^>]*>([\s\S]*?)<\/summary>)?([\s\S]*?)<\/details>/g,
    put: ([, summary = '', words = '']) => `${plain(summary) && `**${plain(summary)}**`}\n\n${words.trim()}\n`,
    loss: ([, summary = '']) => `the fold of ${plain(summary) || 'some words'}: what it hides is shown`,
    holdsCode: true,
  },
  {
    pattern: /<image\b([^>]*)\/?>(?:<\/image>)?/g,
    put: () => '',
    loss: ([, attributes = '']) => `the image ${attribute(attributes, 'token') ?? ''}: it lies with the other program`,
  },
  {
    pattern: /<figure\b[^>]*>\s*<source\b([^>]*)>\s*<\/figure>/g,
    put: ([, attributes = '']) => attribute(attributes, 'name') ?? '',
    loss: ([, attributes = '']) => `the file ${attribute(attributes, 'name') ?? ''}: it lies with the other program`,
  },
  {
    pattern: /<mention-doc\b[^>]*>([\s\S]*?)<\/mention-doc>/g,
    put: ([, name = ''], { note }) => {
      const target = note(name)
      return target === undefined ? name : `[${name}](<${target}>)`
    },
    loss: ([, name = ''], { note }) => (note(name) === undefined ? noNote(name) : ''),
  },
  {
    pattern: /<img\b([^>]*)>/gi,
    put: ([, attributes = '']) => image(attribute(attributes, 'alt') ?? '', attribute(attributes, 'src') ?? ''),
  },
  // Yuque writes formulas as pictures that its server draws, with their source in the address.
  {
    pattern: /!\[[^\]\n]*\]\([^)\s]*__latex\/[^)\s]*[#&]code=([^)&\s]+)[^)\s]*\)/g,
    put: ([whole = '', code = '']) => formula(code) ?? whole,
  },
  { pattern: /<a (?:name|id)="[^"]*"[^>]*>\s*<\/a>/gi, put: () => '' },
  { pattern: /<(strong|b)\b[^>]*>\s*([^<\n]+?)\s*<\/\1>/gi, put: ([, , words = '']) => `**${words}**` },
  { pattern: /<(em|i)\b[^>]*>\s*([^<\n]+?)\s*<\/\1>/gi, put: ([, , words = '']) => `*${words}*` },
  { pattern: /<p\b[^>]*>([^<]*)<\/p>/gi, put: ([, words = '']) => `\n${words.trim()}\n` },
  {
    pattern: /<\/?(?:font|span|u|center|small|big|text|grid|column|div)\b[^>]*>/gi,
    put: () => '',
    loss: ([whole = '']) => `the look of ${whole.replace(/^<\/?(\w+)[\s\S]*$/, '<$1>')}`,
  },
]
