import type { ImportRecord } from '../import-record'
import type { Format } from './format'
import { asFields, asList, asObjects, type Fields, textIn } from './outside-data'
import { pairTurns } from './pair-turns'

const CITATION = /\[([0-9a-f]{24})\]\((?:CITE|QUOTE)\)/g

/**
 * FastGPT: a completion with `detail=true` (`responseData`, `choices`), or the records of a chat: a list of what a `Human`
 * and an `AI` said in turn. The passages are the `quoteList` of the nodes that searched.
 */
export const fastgpt: Format = {
  name: 'fastgpt',
  isMine: (fields) =>
    Array.isArray(fields.responseData) || turnsOf(fields).some((turn) => turn.obj === 'AI' || turn.obj === 'Human'),
  read: (fields) => {
    const turns = turnsOf(fields)
    if (turns.length > 0) return readTurns(turns)
    const asked = nodesOf(fields)
      .map((node) => textIn(node, 'question', 'query'))
      .find(Boolean)
    const [choice] = asList(fields.choices)
    const answer = textOf(asFields(asFields(choice)?.message)?.content ?? choice)
    return [recordOf(fields, textIn(fields, 'question', 'query') ?? asked, answer)]
  },
}

function turnsOf(fields: Fields): readonly Fields[] {
  return asObjects(fields.list ?? fields.history ?? fields.records ?? fields.histories)
}

function readTurns(turns: readonly Fields[]): ImportRecord[] {
  return pairTurns(turns, 'obj', 'Human', 'AI').map(({ asked, answered }) =>
    recordOf(answered ?? asked, textOf(asked.value), textOf(answered?.value)),
  )
}

function recordOf(fields: Fields, question: string | undefined, answer: string | undefined): ImportRecord {
  const own = asObjects(fields.totalQuoteList)
  const quotes = own.length > 0 ? own : nodesOf(fields).flatMap((node) => asObjects(node.quoteList))
  // The node that searches and the one that answers list the same quotes.
  const byId = new Map(quotes.map((quote, n) => [textIn(quote, 'id', '_id') ?? `${n}`, quote]))
  const ids = [...byId.keys()]
  return {
    id: textIn(fields, 'dataId', '_id', 'id'),
    question,
    answer: answer?.replace(CITATION, (written, id: string) => (byId.has(id) ? `[${ids.indexOf(id) + 1}]` : written)),
    date: textIn(fields, 'time', 'createTime') ?? (fields.created === 0 ? undefined : textIn(fields, 'created')),
    references: [...byId.values()].map((quote) => ({
      title: textIn(quote, 'sourceName', 'source'),
      url: textIn(quote, 'sourceUrl', 'url') ?? textIn(quote, 'sourceId')?.match(/^https?:.*/)?.[0],
      excerpt: [textIn(quote, 'q'), textIn(quote, 'a')].filter(Boolean).join('\n') || undefined,
    })),
    losses: [],
  }
}

function nodesOf(fields: Fields): readonly Fields[] {
  return asObjects(fields.responseData)
}

/** What was said: a text, or a list of parts of which those of type `text` hold one. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const parts = asList(value).flatMap((part) => {
    const fields = asFields(part)
    return textIn(asFields(fields?.text), 'content') ?? textIn(fields, 'text') ?? []
  })
  return parts.length > 0 ? parts.join('\n\n') : undefined
}
