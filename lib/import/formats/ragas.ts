import type { Format } from './format'
import { asList, textIn } from './outside-data'

/**
 * A row of a RAGAS data set: `user_input`, `response` and `retrieved_contexts`, or as they were called before 0.2
 * `question`, `answer` and `contexts`.
 */
export const ragas: Format = {
  name: 'ragas',
  isMine: (fields) =>
    'user_input' in fields || 'retrieved_contexts' in fields || ('question' in fields && 'contexts' in fields),
  read: (fields) => {
    const isConversation = Array.isArray(fields.user_input)
    const contexts = [...asList(fields.retrieved_contexts), ...asList(fields.contexts)]
    return [
      {
        id: textIn(fields, 'id'),
        question: textIn(fields, 'user_input', 'question'),
        answer: textIn(fields, 'response', 'answer'),
        date: textIn(fields, 'date', 'created_at'),
        references: contexts.filter((context) => typeof context === 'string').map((excerpt) => ({ excerpt })),
        losses: [
          ...(isConversation ? ['user_input: a conversation of several turns, which is no single question'] : []),
          ...['reference', 'ground_truth', 'ground_truths', 'reference_contexts', 'rubrics']
            .filter((name) => fields[name] !== undefined && fields[name] !== null)
            .map((name) => `the field ${name}: what a test expects is no part of an answer`),
        ],
      },
    ]
  },
}
