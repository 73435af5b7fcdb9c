import type { ImportRecord, RecordReference } from '../import-record'
import type { Format } from './format'
import { asFields, asList, asObjects, type Fields, fieldsIn, textIn } from './outside-data'
import { pairTurns } from './pair-turns'

// `[ID:0]`, and before 0.19 `##0$$`, both counted from 0.
const CITATION = /\[ID:\s*(\d{1,3})\]|##(\d{1,3})\$\$/g

/**
 * RAGFlow: a completion with its question, or a session of its API. Chunks stand in `reference.chunks` of a completion, in
 * `reference` of an answer, or in the session's `reference`, one for each answer but the prologue.
 */
export const ragflow: Format = {
  name: 'ragflow',
  isMine: (fields) =>
    ('answer' in fields && isChunks(fields.reference)) ||
    (Array.isArray(fields.messages ?? fields.message) && ('reference' in fields || hasChunks(fields))),
  read: (fields) => ('answer' in fields ? [readCompletion(fields)] : readSession(fields)),
}

function isChunks(reference: unknown): boolean {
  return asFields(reference)?.chunks !== undefined
}

function hasChunks(fields: Fields): boolean {
  return asObjects(fields.messages ?? fields.message).some(({ reference }) => {
    return Array.isArray(reference) || isChunks(reference)
  })
}

function readCompletion(fields: Fields): ImportRecord {
  return {
    id: textIn(fields, 'id'),
    question: textIn(fields, 'question', 'prompt_question', 'query'),
    answer: citing(textIn(fields, 'answer')),
    date: textIn(fields, 'created_at', 'create_time', 'create_date'),
    references: readChunks(fields.reference),
    losses: [],
  }
}

function readSession(session: Fields): ImportRecord[] {
  const messages = asObjects(session.messages ?? session.message)
  const shared = asList(session.reference)
  let answers = 0
  return pairTurns(messages, 'role', 'user', 'assistant').map(({ asked, answered }) => {
    const question = textIn(asked, 'content')
    if (!answered) return { id: textIn(asked, 'id'), question, references: [], losses: [] }
    const own = readChunks(answered.reference)
    const ofAnswer = shared[answers++]
    return {
      id: textIn(answered, 'id') ?? textIn(session, 'id'),
      question,
      answer: citing(textIn(answered, 'content')),
      date: textIn(answered, 'created_at') ?? textIn(session, 'create_time', 'create_date'),
      references: own.length > 0 ? own : readChunks(ofAnswer),
      losses: [],
    }
  })
}

function readChunks(reference: unknown): RecordReference[] {
  const chunks = Array.isArray(reference) ? reference : asFields(reference)?.chunks
  const list = Array.isArray(chunks) ? chunks : Object.values(asFields(chunks) ?? {})
  return list.map(asFields).map((chunk) => ({
    title: textIn(chunk, 'document_name', 'docnm_kwd', 'document_keyword'),
    url: textIn(chunk, 'url') ?? textIn(fieldsIn(chunk, 'document_metadata'), 'url'),
    excerpt: textIn(chunk, 'content', 'content_with_weight'),
  }))
}

function citing(answer: string | undefined): string | undefined {
  return answer?.replace(CITATION, (_, id?: string, old?: string) => `[${Number(id ?? old) + 1}]`)
}
