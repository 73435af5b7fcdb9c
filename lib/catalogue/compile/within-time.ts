import { types } from 'node:util'
import { createContext, Script } from 'node:vm'

/** What became of work that was watched. */
export type Watched<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'too-deep' }

// `node:vm` is the one way to end code that runs without a pause in its own process, with all that it calls. A watch costs
// about 0.1 ms; a process or a thread for the work would have to hand each file over and its records back.
const call = new Script('work()')
const context: { work?: () => void } = createContext({})

/**
 * What `work` gives, or that it was ended: after `longestMs`, or where the stack or a text became too large. It must leave
 * nothing half done behind: it may be ended anywhere. Other errors are thrown on.
 */
export function withinTime<Value>(longestMs: number, work: () => Value): Watched<Value> {
  let done: Watched<Value> | undefined
  context.work = () => {
    done = { kind: 'done', value: work() }
  }
  try {
    call.runInContext(context, { timeout: longestMs })
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { kind: 'too-slow' }
    // The error may be of the other context: `instanceof` doesn't know it.
    if (types.isNativeError(error) && error.name === 'RangeError') return { kind: 'too-deep' }
    throw error
  }
  if (!done) throw new Error('the work was not done')
  return done
}

function codeOf(error: unknown): unknown {
  return types.isNativeError(error) && 'code' in error ? error.code : undefined
}
