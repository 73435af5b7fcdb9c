import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown'
import type { Construct, State, Tokenizer } from 'micromark-util-types'
import type { Processor } from 'unified'
import type { AlertKind } from '../alerts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    containerFence: 'containerFence'
  }
}

declare module 'mdast' {
  interface ParagraphData {
    /** Set where the paragraph is a line that begins or ends a container. */
    containerFence?: ContainerFence
  }
}

/** A line that begins a container, or ends one: then it has no kind. */
export interface ContainerFence {
  readonly kind?: AlertKind
  readonly title?: string
}

/** What VitePress, Docusaurus, Yuque and others call their boxes, and the alert that each is nearest to. */
const KINDS: Readonly<Record<string, AlertKind>> = {
  note: 'note',
  info: 'note',
  details: 'note',
  tip: 'tip',
  tips: 'tip',
  hint: 'tip',
  success: 'tip',
  important: 'important',
  warning: 'warning',
  attention: 'warning',
  danger: 'caution',
  caution: 'caution',
  error: 'caution',
}

const COLON = 58
const LONGEST_LINE = 400

/**
 * Lines of three colons or more with the name of a box behind them, or with nothing: `:::tip`, `::: warning 标题`, `:::`.
 * Each becomes a paragraph that knows what it is. They end paragraphs and lists, as their own syntax has it. For unified.
 */
export function containerSyntax(this: Processor): void {
  const data = this.data()
  const fence: Construct = { name: 'containerFence', tokenize: tokenizeFence, concrete: true }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: { [COLON]: fence } }]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), FROM_MARKDOWN]
}

const FROM_MARKDOWN: FromMarkdownExtension = {
  enter: {
    containerFence(this: CompileContext, token: Token) {
      const value = this.sliceSerialize(token)
      const fence = readFence(value)
      const text = { type: 'text', value, position: { start: token.start, end: token.end } } as const
      this.enter({ type: 'paragraph', children: [text], ...(fence && { data: { containerFence: fence } }) }, token)
    },
  },
  exit: {
    containerFence(this: CompileContext, token: Token) {
      this.exit(token)
    },
  },
}

const tokenizeFence: Tokenizer = (effects, ok, nok) => {
  let line = ''
  const inside: State = (code) => {
    if (code === null || code < -2) {
      if (!readFence(line)) return nok(code)
      effects.exit('containerFence')
      return ok(code)
    }
    line += code < 0 ? ' ' : String.fromCharCode(code)
    if (line.length > LONGEST_LINE || !':::'.startsWith(line.slice(0, 3))) return nok(code)
    effects.consume(code)
    return inside
  }
  return (code) => {
    effects.enter('containerFence')
    return inside(code)
  }
}

/** What a line says; `undefined` where it is of no container that is known. */
function readFence(line: string): ContainerFence | undefined {
  const [, name, rest = ''] = /^:{3,}[ \t]*([a-z]+)?[ \t]*(.*?)[ \t]*$/i.exec(line) ?? []
  if (name === undefined) return /^:{3,}[ \t]*$/.test(line) ? {} : undefined
  const kind = KINDS[name.toLowerCase()]
  if (!kind) return undefined
  const title = rest
    .replace(/\{[^{}]*\}$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .trim()
  return { kind, ...(title && { title }) }
}
