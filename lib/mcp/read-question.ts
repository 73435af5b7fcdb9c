import { paths } from '../addresses/paths'
import type { Catalogue } from '../catalogue/catalogue'
import { twinOf } from '../outputs/markdown-twins/twin-of'
import { addressOf, noSuch, noticeOf, publishedQuestion, referencesOf, type ToolResult } from './tool-result'

/** A question with its whole answer, notice and references, as its page says it; of a duplicate the one that answers it. */
export function readQuestion(catalogue: Catalogue, slug: string): ToolResult {
  const entry = publishedQuestion(catalogue, slug)
  if (!entry) return noSuch('question', slug)
  const page = catalogue.questionPage(entry.slug)
  if (page?.kind !== 'answer') return noSuch('question', slug)
  const { aigc, evidence } = page.provenance
  return {
    text: twinOf(catalogue, entry),
    data: {
      slug: entry.slug,
      title: entry.title,
      address: addressOf(catalogue, paths.question(entry.slug)),
      language: entry.language,
      date: entry.date,
      notice: noticeOf(catalogue, entry),
      aigc: JSON.parse(aigc),
      evidence,
      answer: catalogue.texts.question(entry).answer.text,
      references: referencesOf(catalogue, entry),
    },
  }
}
