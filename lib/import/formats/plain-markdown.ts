/** Markdown without what only one tool understands, and what that has cost. */
export interface PlainMarkdown {
  readonly markdown: string
  readonly losses: readonly string[]
}

/** Turns the address that a tool writes for a note or a picture into one that Markdown has. */
export interface Names {
  /** The relative path of a note by its name; `undefined` where there is none. */
  note(name: string): string | undefined
}

const CODE = /(^ {0,3}(?:```|~~~)[\s\S]*?^ {0,3}(?:```|~~~)[ \t]*$|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`))/gm
const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i
// What Obsidian calls its callouts, beside the five names of GitHub.
const CALLOUTS: Readonly<Record<string, string>> = {
  info: 'NOTE',
  todo: 'NOTE',
  abstract: 'NOTE',
  summary: 'NOTE',
  tldr: 'NOTE',
  example: 'NOTE',
  quote: 'NOTE',
  cite: 'NOTE',
  question: 'NOTE',
  help: 'NOTE',
  faq: 'NOTE',
  hint: 'TIP',
  success: 'TIP',
  check: 'TIP',
  done: 'TIP',
  attention: 'WARNING',
  danger: 'CAUTION',
  error: 'CAUTION',
  failure: 'CAUTION',
  fail: 'CAUTION',
  missing: 'CAUTION',
  bug: 'CAUTION',
}

interface Rule {
  readonly pattern: RegExp
  readonly put: (match: readonly (string | undefined)[], names: Names) => string
  /** What to say is lost, for the words that matched. */
  readonly loss?: (match: readonly (string | undefined)[]) => string
}

const RULES: readonly Rule[] = [
  // Notion and Feishu: boxes.
  {
    pattern: /^[ \t]*<(aside|callout)\b[^>]*>\s*([\s\S]*?)\s*<\/\1>/gm,
    put: ([, , words = '']) => quoted('NOTE', words),
  },
  {
    pattern: /^[ \t]*<div class="[^"]*callout[^"]*"[^>]*>\s*([\s\S]*?)\s*<\/div>/gm,
    put: ([, words = '']) => quoted('NOTE', words),
  },
  // Obsidian.
  {
    pattern: /^([ \t>]*>[ \t]*)\[!(\w+)\][+-]?[ \t]*(\S.*)?$/gm,
    put: ([, prefix = '> ', kind = '', title]) =>
      `${prefix}[!${CALLOUTS[kind.toLowerCase()] ?? kind.toUpperCase()}]${title === undefined ? '' : `\n${prefix}**${title}**`}`,
  },
  { pattern: /%%[\s\S]*?%%/g, put: () => '', loss: ([whole = '']) => `a comment, ${whole.slice(0, 40)}` },
  { pattern: /==(?=\S)([^=\n]+)(?<=\S)==/g, put: ([, words = '']) => `**${words}**` },
  {
    pattern: /(!?)\[\[([^\]|#\n]*)(#[^\]|\n]*)?(?:\|([^\]\n]*))?\]\]/g,
    put: ([whole = '', embeds, name = '', , label], names) => {
      if (/^toc$/i.test(name)) return ''
      if (embeds && IMAGE.test(name)) return `![](<${name}>)`
      const target = names.note(name)
      const words = label ?? whole.replace(/^!?\[\[|\]\]$/g, '').replace(/\|.*$/, '')
      return target === undefined ? words : `[${words}](<${target}>)`
    },
    loss: ([, embeds, name = '']) =>
      /^toc$/i.test(name)
        ? 'the table of contents'
        : embeds && !IMAGE.test(name)
          ? `the embedded note ${name}: it is a link now`
          : '',
  },
  // VitePress, Typora, Kramdown.
  { pattern: /^\[TOC\][ \t]*$/gim, put: () => '', loss: () => 'the table of contents' },
  { pattern: /^\{:[^}\n]*\}[ \t]*$/gm, put: () => '', loss: ([whole = '']) => `the attributes ${whole}` },
  {
    pattern: /(?<=^#{1,6} .*)[ \t]*\{#[\w-]+\}[ \t]*$/gm,
    put: () => '',
    loss: ([whole = '']) => `the anchor ${whole.trim()}`,
  },
  // Hugo, Hexo and Jekyll.
  {
    pattern: /\{\{[<%]\s*figure\b([^}]*)[>%]\}\}/g,
    put: ([, attributes = '']) =>
      `![${attribute(attributes, 'alt') ?? attribute(attributes, 'caption') ?? attribute(attributes, 'title') ?? ''}](<${attribute(attributes, 'src') ?? ''}>)`,
  },
  {
    pattern: /\{%\s*asset_img\s+(\S+)\s*([^%]*?)\s*%\}/g,
    put: ([, name = '', title = '']) => `![${title.replace(/["']/g, '')}](<${name}>)`,
  },
  {
    pattern: /\{%\s*highlight\s+(\w+)[^%]*%\}\n?([\s\S]*?)\{%\s*endhighlight\s*%\}/g,
    put: ([, language = '', code = '']) => `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``,
  },
  { pattern: /\{\{[<%]\s*(?:ref|relref)\s+"?([^"\s>%]+)"?\s*[>%]\}\}/g, put: ([, path = '']) => path },
  {
    pattern: /\{\{[<%][^}]*[>%]\}\}|\{%[^%\n]*%\}/g,
    put: () => '',
    loss: ([whole = '']) => `the shortcode ${whole.slice(0, 60)}`,
  },
  // Yuque and other editors of rich text: looks, and anchors that headings have by themselves.
  {
    pattern: /<img\b([^>]*)>/gi,
    put: ([, attributes = '']) => `![${attribute(attributes, 'alt') ?? ''}](<${attribute(attributes, 'src') ?? ''}>)`,
  },
  { pattern: /<a (?:name|id)="[^"]*"[^>]*>\s*<\/a>/gi, put: () => '' },
  {
    pattern: /<\/?(?:font|span|u|center|small|big)\b[^>]*>/gi,
    put: () => '',
    loss: ([whole = '']) => `the look of ${whole.replace(/^<\/?(\w+)[\s\S]*$/, '<$1>')}`,
  },
]

/** Replaces what Hugo, Hexo, Jekyll, VitePress, Obsidian, Notion, Feishu and Yuque add to Markdown; code stays as it is. */
export function plainMarkdown(markdown: string, names: Names): PlainMarkdown {
  const losses = new Set<string>()
  let text = markdown
  for (const { pattern, put, loss } of RULES) {
    const parts = text.split(CODE)
    text = ''
    // Three parts each: text, code, and the backticks of the code.
    for (let at = 0; at < parts.length; at += 3) {
      text += (parts[at] ?? '').replace(pattern, (...args: (string | undefined)[]) => {
        const lost = loss?.(args)
        if (lost) losses.add(lost)
        return put(args, names)
      })
      text += parts[at + 1] ?? ''
    }
  }
  // What was taken out leaves its blank lines.
  const tidy =
    text === markdown
      ? text
      : text
          .split(CODE)
          .map((part, at) => (at % 3 === 0 ? part.replace(/\n{3,}/g, '\n\n') : at % 3 === 1 ? part : ''))
          .join('')
  return { markdown: tidy, losses: [...losses] }
}

function quoted(kind: string, words: string): string {
  return `> [!${kind}]\n${words
    .split('\n')
    .map((line) => `> ${line.trim()}`.trimEnd())
    .join('\n')}\n`
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find((value) => value !== undefined)
}
