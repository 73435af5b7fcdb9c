import type { ImportRecord, RecordReference } from '../import-record'
import type { Format } from './format'
import { asFields, asList, type Fields, textIn } from './outside-data'

// Its reasoning, which it folds away above the answer.
const REASONING = /<details type="reasoning"[^>]*>[\s\S]*?<\/details>\s*/g

/**
 * A chat that Open WebUI exports: the messages of the branch that is shown, each answer with its `sources`
 * (`citations` before 0.5), each of which holds documents of one or several files.
 */
export const openWebui: Format = {
  name: 'open-webui',
  isMine: (fields) => Object.keys(messagesOf(fields)).length > 0,
  read: (fields) => {
    const messages = messagesOf(fields)
    const branch = shownBranch(messages, textIn(historyOf(fields), 'currentId'))
    const others = Object.keys(messages).length - branch.length
    const left = others > 0 ? [`${others} ${others === 1 ? 'message' : 'messages'} of branches that aren't shown`] : []
    return branch.flatMap((message, n) => {
      const asked = messages[textIn(message, 'parentId') ?? '']
      if (message.role === 'user' && branch[n + 1]?.role !== 'assistant')
        return [{ id: textIn(message, 'id'), question: textIn(message, 'content'), references: [], losses: [] }]
      return message.role === 'assistant' && asked?.role === 'user' ? [recordOf(message, asked, n < 2 ? left : [])] : []
    })
  },
}

function historyOf(fields: Fields): Fields | undefined {
  return asFields(asFields(fields.chat)?.history) ?? asFields(fields.history)
}

function messagesOf(fields: Fields): Readonly<Record<string, Fields>> {
  const messages: Record<string, Fields> = {}
  for (const [id, message] of Object.entries(asFields(historyOf(fields)?.messages) ?? {}))
    messages[id] = asFields(message) ?? {}
  return messages
}

/** From the first message to the one that is shown last; all where none is named. */
function shownBranch(messages: Readonly<Record<string, Fields>>, last: string | undefined): Fields[] {
  const branch: Fields[] = []
  const seen = new Set<string>()
  let id = last
  while (id !== undefined && !seen.has(id)) {
    const message = messages[id]
    if (!message) break
    seen.add(id)
    branch.unshift(message)
    id = textIn(message, 'parentId')
  }
  return branch.length > 0 ? branch : Object.values(messages)
}

function recordOf(message: Fields, asked: Fields, left: readonly string[]): ImportRecord {
  const written = textIn(message, 'content')
  const answer = written?.replace(REASONING, '')
  const files = asList(asked.files).length
  const model = textIn(message, 'modelName', 'model')
  return {
    id: textIn(message, 'id'),
    question: textIn(asked, 'content'),
    answer,
    date: textIn(message, 'timestamp') ?? textIn(asked, 'timestamp'),
    generator: model === undefined ? undefined : { name: model },
    references: readSources(asList(message.sources ?? message.citations)),
    losses: [
      ...left,
      ...(answer === written ? [] : ['the reasoning of the model: no part of an answer']),
      ...(files > 0 ? [`files: ${files} ${files === 1 ? 'file' : 'files'} of the question`] : []),
    ],
  }
}

/** One reference for each file, as answers count them; several documents of it are one excerpt with what is left out between. */
function readSources(sources: readonly unknown[]): RecordReference[] {
  const byId = new Map<string, { title?: string | undefined; url?: string | undefined; documents: string[] }>()
  for (const source of sources.map(asFields)) {
    const named = asFields(source?.source)
    for (const [n, document] of asList(source?.document).entries()) {
      const metadata = asFields(asList(source?.metadata)[n])
      const id = textIn(metadata, 'source') ?? textIn(named, 'id', 'name') ?? 'N/A'
      const url = [textIn(metadata, 'source_url'), id, textIn(named, 'url')].find((each) =>
        /^https?:/i.test(each ?? ''),
      )
      const known = byId.get(id)
      if (typeof document !== 'string') continue
      if (known) known.documents.push(document)
      else
        byId.set(id, { title: textIn(metadata, 'name', 'title') ?? textIn(named, 'name'), url, documents: [document] })
    }
  }
  return [...byId.values()].map(({ documents, ...named }) => ({ ...named, excerpt: documents.join('\n[…]\n') }))
}
