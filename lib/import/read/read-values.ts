/** A value of a JSON text, or what is wrong with it; the line, from 1, that it begins in. */
export type ReadValue =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly fault: string }

/**
 * The values of a JSON text of any length, one after the other: the lines of JSONL, the items of one list, or what else
 * stands in it. Only one value at a time is held. A line of JSONL that can't be read is one fault, and the others go on.
 */
export function* readValues(chunks: Iterable<string>): Generator<ReadValue> {
  const lines = splitLines(chunks)
  let first = lines.next()
  while (!first.done && first.value.text.trim() === '') first = lines.next()
  if (first.done) return
  const begun = first.value
  if (!begun.text.trimStart().startsWith('[') && isJson(begun.text)) {
    yield parsed(begun.text, begun.line)
    for (const { text, line } of lines) if (text.trim() !== '') yield parsed(text, line)
    return
  }
  yield* scan(begun, lines)
}

interface TextLine {
  readonly text: string
  readonly line: number
}

function* splitLines(chunks: Iterable<string>): Generator<TextLine> {
  let pieces: string[] = []
  let line = 1
  for (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      yield { text: pieces.join('') + chunk.slice(start, end), line }
      pieces = []
      line += 1
      start = end + 1
    }
    pieces.push(chunk.slice(start))
  }
  yield { text: pieces.join(''), line }
}

/** The items of a list, or values one after the other, whatever lines they are written on. */
function* scan(first: TextLine, rest: Iterable<TextLine>): Generator<ReadValue> {
  let isList: boolean | undefined
  let depth = 0
  let isInString = false
  let held: string[] = []
  let heldLine = first.line
  function* readLine({ text, line }: TextLine): Generator<ReadValue> {
    let start = depth > 0 || isInString ? 0 : -1
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at)
      if (isInString) {
        if (character === '\\') at++
        else if (character === '"') isInString = false
        continue
      }
      if (character === '"') isInString = true
      if (isList === undefined && character.trim() !== '') {
        isList = character === '['
        if (isList) continue
      }
      const isBetween = depth === 0 && /[\s,\]]/.test(character)
      if (isBetween) {
        if (start >= 0) yield take(text.slice(start, at))
        start = -1
        continue
      }
      if (start < 0 && held.length === 0) {
        start = at
        heldLine = line
      }
      if (character === '{' || character === '[') depth++
      else if ((character === '}' || character === ']') && --depth === 0) {
        yield take(text.slice(start, at + 1))
        start = -1
      }
    }
    if (start >= 0) held.push(`${text.slice(start)}\n`)
  }
  const take = (last: string) => {
    const whole = held.join('') + last
    held = []
    return parsed(whole, heldLine)
  }
  yield* readLine(first)
  for (const line of rest) yield* readLine(line)
  if (held.length > 0) yield parsed(held.join(''), heldLine)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function parsed(text: string, line: number): ReadValue {
  try {
    return { line, value: JSON.parse(text) }
  } catch (error) {
    return { line, fault: `it is no JSON (${error instanceof Error ? error.message.slice(0, 120) : ''})` }
  }
}
