import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { asFields, type Fields } from './outside-data'

/** A Markdown file of another tool: its fields, and its text. */
export interface SplitMarkdown {
  readonly fields: Fields
  readonly body: string
}

const YAML = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)^\+\+\+[ \t]*(?:\n|$)/m
// Hexo lets the first fence be left out.
const UNOPENED = /^((?:[A-Za-z_]+:.*\n(?:[ \t-].*\n)*)+)---[ \t]*(?:\n|$)/

/** The front matter of YAML or TOML and the text below it; a fault where the front matter can't be read. */
export function splitMarkdown(written: string): SplitMarkdown | { readonly fault: string } {
  const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const isToml = text.startsWith('+++')
  const found = isToml ? TOML.exec(text) : text.startsWith('---') ? YAML.exec(text) : UNOPENED.exec(text)
  if (!found || found.index > 0) return { fields: {}, body: text }
  const [whole, front = ''] = found
  try {
    // Days are kept as they are written: TOML has a type for them, YAML here is read without one.
    const data: unknown = isToml ? JSON.parse(JSON.stringify(parseToml(front), asWritten)) : parseYaml(front)
    return { fields: asFields(data) ?? {}, body: text.slice(whole.length) }
  } catch (error) {
    return {
      fault: `its front matter can't be read (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''})`,
    }
  }
}

function asWritten(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
