import { attribute, box, boxKind, fence, image, quote, type Rule } from './rule'

/** The shortcodes of Hugo and the tags of Hexo and Jekyll that Markdown has words for; the others are left out. */
export const SHORTCODES: readonly Rule[] = [
  {
    pattern: /\{\{[<%]\s*(highlight|mermaid)\b\s*"?([\w+#-]*)"?[^}]*[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*\1\s*[>%]\}\}/g,
    put: ([, name = '', language = '', code = '']) => fence(name === 'mermaid' ? name : language, code),
    holdsCode: true,
  },
  {
    pattern: /\{%\s*(highlight|codeblock)\b([^%]*)%\}([\s\S]*?)\{%\s*end\1\s*%\}/g,
    put: ([, name = '', options = '', code = '']) =>
      fence((name === 'highlight' ? /[\w+#-]+/ : /(?<=lang:)[\w+#-]+/).exec(options)?.[0] ?? '', code),
    holdsCode: true,
  },
  {
    pattern:
      /\{\{[<%]\s*(notice|note|tip|warning|info|admonition|alert|callout|hint)\b\s*"?(\w*)[^}]*[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*\1\s*[>%]\}\}/g,
    put: ([, name = '', kind = '', words = '']) => box(boxKind(kind || name), words),
    holdsCode: true,
  },
  {
    pattern: /\{%\s*note\b\s*(\w*)[^%]*%\}([\s\S]*?)\{%\s*endnote\s*%\}/g,
    put: ([, kind = '', words = '']) => box(boxKind(kind), words),
    holdsCode: true,
  },
  {
    pattern: /\{%\s*(blockquote|quote|centerquote|cq|pullquote)\b([^%]*)%\}([\s\S]*?)\{%\s*end\1\s*%\}/g,
    put: ([, , by = '', words = '']) => quote(by.trim() === '' ? words : `${words.trim()}\n\n${by.trim()}`),
    holdsCode: true,
  },
  {
    pattern: /\{\{[<%]\s*figure\b([^}]*)[>%]\}\}/g,
    put: ([, attributes = '']) =>
      image(
        ['alt', 'caption', 'title'].map((name) => attribute(attributes, name)).find(Boolean) ?? '',
        attribute(attributes, 'src') ?? '',
      ),
  },
  {
    pattern: /\{%\s*asset_img\s+(\S+)\s*([^%]*?)\s*%\}/g,
    put: ([, name = '', title = '']) => image(title.replace(/["']/g, ''), name),
  },
  {
    pattern: /\{%\s*img\b[^%]*?(\S+\.(?:png|jpe?g|gif|svg|webp|avif|bmp))([^%]*)%\}/gi,
    put: ([, src = '', rest = '']) => image(/["']([^"']*)["']/.exec(rest)?.[1] ?? '', src),
  },
  {
    pattern: /\{%\s*post_link\s+(\S+)\s*([^%]*?)\s*%\}/g,
    put: ([, name = '', words = ''], { note }) => {
      const target = note(name)
      return target === undefined ? words || name : `[${words || name}](<${target}>)`
    },
    loss: ([, name = ''], { note }) => (note(name) === undefined ? noNote(name) : ''),
  },
  {
    pattern: /\{\{[<%]\s*(?:ref|relref)\s+"?([^"\s>%]+)"?\s*[>%]\}\}/g,
    put: ([, path = '']) => path,
  },
  {
    pattern: /\{%\s*(?:link|post_url)\s+(\S+)\s*%\}/g,
    put: ([, path = ''], { note }) => note(path) ?? path,
  },
  { pattern: /\{%-?\s*(?:end)?raw\s*-?%\}/g, put: () => '' },
  { pattern: /\{\{\s*site\.(?:baseurl|url)\s*\}\}/g, put: () => '' },
  { pattern: /\{\{\s*["']([^"'\n]+)["']\s*\|\s*(?:relative|absolute)_url\s*\}\}/g, put: ([, path = '']) => path },
  {
    pattern: /\{\{[<%][^}]*[>%]\}\}|\{%[^%\n]*%\}/g,
    put: () => '',
    loss: ([whole = '']) => `the shortcode ${whole.slice(0, 60)}`,
  },
  {
    pattern: /\{\{\s*\$?(?:site|page|post|layout|frontmatter|params)\.[^}\n]*\}\}/g,
    put: () => '',
    loss: ([whole = '']) => `the value of ${whole.slice(0, 60)}`,
  },
]

/** What to say of a link to a note that the folder doesn't hold. */
export function noNote(name: string): string {
  return `the link to ${name}: there is no such file`
}
