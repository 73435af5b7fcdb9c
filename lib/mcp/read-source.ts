import { paths } from '../addresses/paths'
import type { Catalogue } from '../catalogue/catalogue'
import { addressOf, noSuch, noticeOf, publishedQuestion, type ToolResult } from './tool-result'

/** A source as text, with the answers that quote it, each under its notice. */
export function readSource(catalogue: Catalogue, slug: string): ToolResult {
  const entry = catalogue.content.sources.get(slug)
  if (!entry) return noSuch('source', slug)
  const { title, url, author, date, language, body } = catalogue.texts.source(entry)
  const { passages, whole } = catalogue.citator.citationsOf(slug)
  const citations = [...passages.flatMap((passage) => passage.citations), ...whole]
  const citedBy = [...new Set(citations.map(({ questionSlug }) => questionSlug))]
    .flatMap((question) => publishedQuestion(catalogue, question) ?? [])
    .map((question) => ({ slug: question.slug, title: question.title, notice: noticeOf(catalogue, question) }))
  const facts = [author, date, url].filter((each) => each !== undefined)
  const quotedBy = citedBy.map((question) => `- ${question.title} (${question.slug}) – ${question.notice}`)
  return {
    text: [
      `# ${title}`,
      ...(facts.length > 0 ? [facts.join(' · ')] : []),
      body.text,
      ...(quotedBy.length > 0 ? [`Quoted by these answers:\n${quotedBy.join('\n')}`] : []),
    ].join('\n\n'),
    data: {
      slug,
      title,
      address: addressOf(catalogue, paths.source(slug)),
      language,
      ...(url !== undefined && { url }),
      ...(author !== undefined && { author }),
      ...(date !== undefined && { date }),
      text: body.text,
      citedBy,
    },
  }
}
