import type { ImportRecord } from '../import-record'
import type { Format } from './format'
import { asFields, asList, type Fields, fieldsIn, textIn } from './outside-data'

/**
 * Messages of Dify's service API (`GET /messages`, `POST /chat-messages`) and of its database: `query`, `answer`, and the
 * retrieved chunks as `retriever_resources`, by themselves or in `metadata`. Source: Dify's `message_fields`.
 */
export const dify: Format = {
  name: 'dify',
  isMine: (fields) => 'query' in fields && 'answer' in fields,
  read: (fields) => [readMessage(fields)],
}

function readMessage(fields: Fields): ImportRecord {
  const metadata = fieldsIn(fields, 'metadata') ?? fieldsIn(fields, 'message_metadata')
  const own = asList(fields.retriever_resources)
  const resources = own.length > 0 ? own : asList(metadata?.retriever_resources)
  const files = asList(fields.message_files).length
  return {
    id: textIn(fields, 'id', 'message_id'),
    question: textIn(fields, 'query'),
    answer: textIn(fields, 'answer'),
    date: textIn(fields, 'created_at'),
    references: resources.map(asFields).map((resource) => {
      const url = textIn(fieldsIn(resource, 'doc_metadata'), 'url', 'source_url') ?? textIn(resource, 'url')
      return {
        title: textIn(resource, 'document_name', 'title', 'dataset_name'),
        url,
        excerpt: textIn(resource, 'content'),
      }
    }),
    losses: files > 0 ? [`message_files: ${files} ${files === 1 ? 'file' : 'files'} of the conversation`] : [],
  }
}
