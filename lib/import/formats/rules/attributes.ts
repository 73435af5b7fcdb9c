import { attribute, type Rule } from './rule'

/** What VitePress, Typora and Kramdown add to Markdown: anchors, attributes, contents, components. */
export const ATTRIBUTES: readonly Rule[] = [
  {
    pattern: /^(:{3,})[ \t]*code-group[^\n]*\n([\s\S]*?)^\1[ \t]*$/gm,
    put: ([, , blocks = '']) => blocks,
    loss: () => 'the tabs around code: each is shown below the other',
    holdsCode: true,
  },
  {
    pattern: /^<(script|style)\b[^>]*>[\s\S]*?<\/\1>[ \t]*$/gim,
    put: () => '',
    loss: ([, name = '']) => `the <${name}> of the page`,
  },
  {
    pattern: /<([A-Z]\w*)\b([^<>]*)\/>/g,
    put: ([, , attributes = '']) => attribute(attributes, 'text') ?? '',
    loss: ([, name = '']) => `the component <${name}>`,
  },
  { pattern: /^<<<[ \t]*(\S+).*$/gm, put: () => '', loss: ([, path = '']) => `the code of the file ${path}` },
  { pattern: /^[*-] .*\n\{:\s*toc[^}\n]*\}[ \t]*$/gim, put: () => '', loss: () => 'the table of contents' },
  { pattern: /^\[TOC\][ \t]*$/gim, put: () => '', loss: () => 'the table of contents' },
  {
    pattern: /^[ \t>]*\{:[^}\n]*\}[ \t]*$/gm,
    put: () => '',
    loss: ([whole = '']) => `the attributes ${whole.replace(/^[ \t>]+/, '').trim()}`,
  },
  { pattern: /(?<=[)*`\]])\{:[^}\n]*\}/g, put: () => '', loss: ([whole = '']) => `the attributes ${whole}` },
  {
    pattern: /(?<=^#{1,6} .*)[ \t]*\{#[\w-]+\}[ \t]*$/gm,
    put: () => '',
    loss: ([whole = '']) => `the anchor ${whole.trim()}`,
  },
]
