import type { Code, Construct, State, Tokenizer } from 'micromark-util-types'
import type { Processor } from 'unified'
import { CJK_MARKS } from '../../text/scripts'
import { isWithinLabel } from './within-label'

const CJK_MARK = new RegExp(`^[${CJK_MARKS}]`, 'u')
// At the end of an address these belong to the sentence around it, as GFM has it.
const TRAIL = /^[?!.,:;*_~'"\])}]/

// No browser follows longer ones, and reading on would be quadratic in what begins like addresses and is none.
const LONGEST = 2000

declare module 'micromark-util-types' {
  // Those of GFM.
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink'
    literalAutolinkHttp: 'literalAutolinkHttp'
    literalAutolinkWww: 'literalAutolinkWww'
  }
}

/**
 * Bare addresses that end before CJK punctuation: `https://a.example/b。后面`. GFM ends them at spaces alone, and takes
 * along what follows, the end of an emphasis included. All others are left to GFM. For unified, after `remark-gfm`.
 *
 * Source: GFM, "Autolinks (extension)".
 */
export function cjkAutolinks(this: Processor): void {
  const data = this.data()
  const http: Construct = { name: 'cjkAutolink', tokenize: addressAfter('://', 'literalAutolinkHttp') }
  const www: Construct = { name: 'cjkAutolink', tokenize: addressAfter('.', 'literalAutolinkWww') }
  const text = { 72: http, 104: http, 87: www, 119: www }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }]
}

/** Reads `https://…` or `www.…` up to CJK punctuation; refuses what ends otherwise. */
function addressAfter(prefixEnd: string, type: 'literalAutolinkHttp' | 'literalAutolinkWww'): Tokenizer {
  const schemes = type === 'literalAutolinkHttp' ? ['http', 'https'] : ['www']
  return function (effects, ok, nok) {
    let scheme = ''
    let matched = 0
    let openParens = 0
    let length = 0
    let isInnerRun = false
    let isDomain = true

    const begin: State = (code) => {
      if (isLetter(this.previous) || isWithinLabel(this)) return nok(code)
      effects.enter('literalAutolink')
      effects.enter(type)
      return prefix(code)
    }
    const prefix: State = (code) => {
      if (code === null) return nok(code)
      const character = String.fromCharCode(code)
      if (matched === 0 && /[a-z]/i.test(character) && scheme.length < 5) scheme += character.toLowerCase()
      else if (character === prefixEnd[matched] && schemes.includes(scheme)) matched += 1
      else return nok(code)
      effects.consume(code)
      return matched === prefixEnd.length ? inside : prefix
    }
    const inside: State = (code) => {
      if (isCjkMark(code)) return length === 0 ? nok(code) : end(code)
      // Spaces, line ends and `<` end it as GFM knows: it is no matter of ours.
      if (code === null || code <= 32 || code === 60 || length > LONGEST) return nok(code)
      if (code === 47 || code === 63 || code === 35) isDomain = false
      // GFM refuses it there, and would leave the same letters to be read again.
      if (code === 95 && isDomain) return nok(code)
      const isTrail = TRAIL.test(String.fromCharCode(code)) && !(code === 41 && openParens > 0)
      // What stands within the address once isn't looked through again at each of its characters.
      if (isTrail && !isInnerRun) return effects.check({ tokenize: trailingMarks, partial: true }, end, takeRun)(code)
      isInnerRun &&= isTrail
      return take(code)
    }
    const takeRun: State = (code) => {
      isInnerRun = true
      return take(code)
    }
    const take: State = (code) => {
      if (code === 40) openParens += 1
      if (code === 41) openParens -= 1
      length += 1
      effects.consume(code)
      return inside
    }
    const end: State = (code) => {
      effects.exit(type)
      effects.exit('literalAutolink')
      return ok(code)
    }
    return begin
  }
}

/** Whether nothing but marks of the sentence stands before CJK punctuation. */
const trailingMarks: Tokenizer = (effects, ok, nok) => {
  const inside: State = (code) => {
    if (isCjkMark(code)) return ok(code)
    if (code === null || !TRAIL.test(String.fromCharCode(code))) return nok(code)
    effects.consume(code)
    return inside
  }
  return (code) => {
    effects.enter('literalAutolink')
    return inside(code)
  }
}

function isCjkMark(code: Code): boolean {
  return code !== null && code > 127 && CJK_MARK.test(String.fromCharCode(code))
}

/** GFM lets an address begin behind any Han character, but not in the middle of a word. */
function isLetter(code: Code): boolean {
  return code !== null && code > 0 && /[a-z0-9]/i.test(String.fromCharCode(code))
}
