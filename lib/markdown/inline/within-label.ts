import type { Construct, Event, Extension, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'
import { changeConstructs } from './change-constructs'

// Those of GFM, which walks back to the last open bracket for each word that might begin an address.
const AUTOLINKS = ['emailAutolink', 'protocolAutolink', 'wwwAutolink']

declare module 'micromark-util-types' {
  interface Token {
    _gfmAutolinkLiteralWalkedInto?: boolean | undefined
  }
}

// Where the bracket stands among a text's events that was found open last.
const openLabels = new WeakMap<TokenizeContext, number>()

/**
 * Asks whether a bracket is open before the bare addresses of GFM are tried, in time that doesn't grow with what stands
 * between: for unified, after `remark-gfm`.
 */
export function autolinksOutsideLabels(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension: Extension) => ({
    ...extension,
    ...(extension.text && { text: changeConstructs(extension.text, outsideLabels) }),
  }))
}

/** Whether the text of a link may be open: no link can stand in it. */
export function isWithinLabel(context: TokenizeContext): boolean {
  const { events } = context
  if (isOpenLabel(events[openLabels.get(context) ?? -1])) return true
  for (let index = events.length - 1; index >= 0; index -= 1) {
    if (isOpenLabel(events[index])) {
      openLabels.set(context, index)
      return true
    }
    if (events[index]?.[1]._gfmAutolinkLiteralWalkedInto) break
  }
  const last = events.at(-1)?.[1]
  // As GFM notes it down: what lies before needs no second look.
  if (last) last._gfmAutolinkLiteralWalkedInto = true
  return false
}

function isOpenLabel(event: Event | undefined): boolean {
  const token = event?.[1]
  return (token?.type === 'labelLink' || token?.type === 'labelImage') && !token._balanced
}

function outsideLabels(construct: Construct): Construct {
  if (!AUTOLINKS.includes(construct.name ?? '')) return construct
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return isWithinLabel(this) ? nok : construct.tokenize.call(this, effects, ok, nok)
    },
  }
}
