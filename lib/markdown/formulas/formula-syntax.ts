import type { Element } from 'hast'
import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown'
import type { Code, Construct, State, Tokenizer } from 'micromark-util-types'
import type { Processor } from 'unified'
import { CLOSING, type FormulaDelimiter, isFormula, LONGEST_FORMULA } from './formula-rules'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula'
    formulaData: 'formulaData'
  }
}

declare module 'mdast' {
  interface InlineCodeData {
    /** Set where the node holds no code but a formula, as `$…$` on one line; with its MathML once it is typeset. */
    formula?: { readonly mathml?: Element }
  }
}

const DOLLAR = 36
const BACKSLASH = 92
const BACKTICK = 96

/**
 * Formulas in a text: `$…$`, `$$…$$`, `\(…\)` and `\[…\]`, of which nothing is read as Markdown. For unified. To all that
 * reads text they are code: words of another language, to be taken as they are.
 */
export function formulaSyntax(this: Processor): void {
  const data = this.data()
  const dollars: Construct = { name: 'formula', tokenize: tokenizeDollars }
  // Before CommonMark's own: there a backslash takes the meaning from the bracket.
  const brackets: Construct = { name: 'formula', tokenize: tokenizeBrackets, add: 'before' }
  const text = { [DOLLAR]: dollars, [BACKSLASH]: brackets }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), FROM_MARKDOWN]
}

const ESCAPED = /\\[\\|]/g

const FROM_MARKDOWN: FromMarkdownExtension = {
  enter: {
    formula(this: CompileContext, token: Token) {
      this.enter({ type: 'inlineCode', value: '' }, token)
    },
  },
  exit: {
    formula(this: CompileContext, token: Token) {
      const node = this.stack.at(-1)
      if (node?.type === 'inlineCode') {
        // As everywhere in a table: a bar that parts no cells has a backslash.
        const source = this.sliceSerialize(token)
        node.value = this.data.inTable
          ? source.replace(ESCAPED, (written) => (written === '\\|' ? '|' : written))
          : source
        node.data = { formula: {} }
      }
      this.exit(token)
    },
  },
}

const tokenizeDollars: Tokenizer = function (effects, ok, nok) {
  const start: State = (code) => {
    effects.enter('formula')
    effects.enter('formulaData')
    effects.consume(code)
    return second
  }
  const second: State = (code) => {
    if (code !== DOLLAR) return within('$')(code)
    effects.consume(code)
    return within('$$')
  }
  const within = (delimiter: '$' | '$$') => content(effects, delimiter, ok, nok)
  // The second of two dollars begins none.
  return (code) => (this.previous === DOLLAR ? nok(code) : start(code))
}

const tokenizeBrackets: Tokenizer = (effects, ok, nok) => {
  const second: State = (code) => {
    if (code !== 40 && code !== 91) return nok(code)
    effects.consume(code)
    return content(effects, code === 40 ? '\\(' : '\\[', ok, nok)
  }
  return (code) => {
    effects.enter('formula')
    effects.enter('formulaData')
    effects.consume(code)
    return second
  }
}

/**
 * Reads on to what closes a formula. It gives up at what can't stand in one, another beginning included, so that no
 * character is looked at for more than two formulas.
 */
function content(effects: Parameters<Tokenizer>[0], delimiter: FormulaDelimiter, ok: State, nok: State): State {
  const closing = CLOSING[delimiter]
  let tex = ''
  let isEscaped = false
  const inside: State = (code) => {
    if (code === null || code === BACKTICK || tex.length > LONGEST_FORMULA) return nok(code)
    if (code < -2) {
      effects.exit('formulaData')
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      effects.enter('formulaData')
      tex += '\n'
      isEscaped = false
      return inside
    }
    const character = characterOf(code)
    if (!isEscaped && character === '$') return delimiter.startsWith('$') ? close(code) : nok(code)
    if (isEscaped && character === closing[1] && closing.startsWith('\\')) return closeBracket(code)
    if (isEscaped && character === delimiter[1] && delimiter.startsWith('\\')) return nok(code)
    isEscaped = !isEscaped && character === '\\'
    tex += character
    effects.consume(code)
    return inside
  }
  const close: State = (code) => {
    effects.consume(code)
    return delimiter === '$' ? end(tex) : secondDollar
  }
  const secondDollar: State = (code) => {
    if (code !== DOLLAR) return nok(code)
    effects.consume(code)
    return end(tex)
  }
  const closeBracket: State = (code) => {
    effects.consume(code)
    return end(tex.slice(0, -1))
  }
  const end =
    (read: string): State =>
    (code) => {
      if (!isFormula(delimiter, read, code === null ? '' : characterOf(code))) return nok(code)
      effects.exit('formulaData')
      effects.exit('formula')
      return ok(code)
    }
  return inside
}

function characterOf(code: Code): string {
  // Tabs and the spaces that they stand for have codes of their own.
  return code === null || code < 0 ? ' ' : String.fromCharCode(code)
}
