import type { Element, ElementContent, Properties } from 'hast'
import { Parser } from 'htmlparser2'
import temml from 'temml'
import { element } from '../render/element'

/** The elements of MathML that a formula may be made of. */
export const FORMULA_ELEMENTS = [
  ...['math', 'mrow', 'mi', 'mn', 'mo', 'ms', 'mtext', 'mspace', 'mfrac', 'msqrt', 'mroot', 'mstyle', 'mpadded'],
  ...['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover', 'mmultiscripts', 'mprescripts', 'none'],
  ...['mtable', 'mtr', 'mtd', 'mphantom', 'menclose'],
]

/** Their attributes: sizes, spaces and kinds, none of which can name anything outside of the formula. */
export const FORMULA_ATTRIBUTES = [
  ...['display', 'displaystyle', 'scriptlevel', 'mathvariant', 'dir', 'stretchy', 'symmetric', 'largeop', 'fence'],
  ...['separator', 'form', 'lspace', 'rspace', 'minsize', 'maxsize', 'movablelimits', 'accent', 'accentunder'],
  ...['linethickness', 'columnalign', 'rowspacing', 'columnspacing', 'columnlines', 'rowlines', 'notation'],
  ...['width', 'height', 'depth', 'voffset'],
]

const HARMLESS = /^[\w.%+ -]*$/
// Deeper ones would overflow the stack of what renders them; no formula that a person reads has half of it.
const DEEPEST = 100
const ALIGNMENT = { 'tml-left': 'left', 'tml-right': 'right' } as const

/**
 * A formula as MathML, without styles, classes, ids and links; `undefined` where it can't be read, or asks for what the
 * page doesn't let a text choose.
 *
 * Source: MathML Core; the TeX is read by Temml.
 */
export function typesetFormula(tex: string, isDisplay: boolean): Element | undefined {
  const markup = mathMl(tex, isDisplay)
  return markup === undefined ? undefined : asTree(markup)
}

function mathMl(tex: string, displayMode: boolean): string | undefined {
  try {
    return temml.renderToString(tex, {
      displayMode,
      throwOnError: true,
      trust: false,
      macros: {},
      maxExpand: 1000,
      maxSize: [20, 20],
    })
  } catch {
    // Of what can't be read it throws errors of every kind; which one helps nobody.
    return undefined
  }
}

/** Its tree, with what isn't on the lists left out; `undefined` where that is an element. */
function asTree(markup: string): Element | undefined {
  const root = element('math', {}, [])
  const open: Element[] = [root]
  let isRefused = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node = element(name, harmless(attributes), [])
        isRefused ||= open.length > DEEPEST || !(FORMULA_ELEMENTS.includes(name) || name === 'span')
        open.at(-1)?.children.push(node)
        open.push(node)
      },
      ontext: (value) => void open.at(-1)?.children.push({ type: 'text', value }),
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  )
  parser.end(markup)
  const [math] = root.children.map(withoutSpans)
  return isRefused || math?.type !== 'element' || math.tagName !== 'math' ? undefined : math
}

function harmless(attributes: Readonly<Record<string, string>>): Properties {
  const kept = Object.entries(attributes).filter(
    ([name, value]) => FORMULA_ATTRIBUTES.includes(name) && HARMLESS.test(value),
  )
  const alignment = Object.entries(ALIGNMENT).find(([name]) => attributes.class?.split(' ').includes(name))?.[1]
  return { ...Object.fromEntries(kept), ...(alignment && { columnalign: alignment }) }
}

/** Temml puts empty ones where the numbers of equations would stand. */
function withoutSpans(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const children = node.children.filter((child) => child.type !== 'element' || child.tagName !== 'span')
  return { ...node, children: children.map(withoutSpans) }
}
