import type { DraftReference, QuestionDraft } from '../question-draft'
import { closeAnswer } from './close-answer'
import { quoteText } from './escape-text'
import { referenceTitle } from './reference-title'
import { yamlData, yamlList, yamlText } from './yaml-value'

const NAMED = /^[ \t>]*\[[^\]\n]+\]:/m

/**
 * The file of a question: what `parseQuestion` reads as the same record. Titles, tags and excerpts of kind `text` are
 * escaped, so that they show every character; the answer, and excerpts of kind `markdown`, are taken as the Markdown that
 * they are. White space at the ends of texts and blank lines of excerpts are left out.
 *
 * What the format refuses isn't changed here: parse the file to learn of it.
 */
export function writeQuestion(draft: QuestionDraft): string {
  const { markdown, namesReferences } = closeAnswer(draft.answer)
  const isNamed = NAMED.test(markdown)
  const sections = draft.references.map((reference) => writeReference(reference, isNamed))
  const hasHeading = sections.length > 0 || namesReferences
  const heading = /\p{Script=Han}/u.test(draft.title) ? '## 参考资料' : '## References'
  const parts = [frontMatter(draft), markdown, ...(hasHeading ? [heading] : []), ...sections]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function frontMatter(draft: QuestionDraft): string {
  const { alsoAsked = [], generator, aigc } = draft
  const lines = [
    `title: ${yamlText(draft.title.trim())}`,
    ...(alsoAsked.length > 0 ? [`also_asked: ${yamlList(alsoAsked)}`] : []),
    `date: ${draft.date}`,
    ...(draft.updated === undefined ? [] : [`updated: ${draft.updated}`]),
    ...(draft.isDraft ? ['draft: true'] : []),
    ...(draft.tags.length > 0 ? [`tags: ${yamlList(draft.tags)}`] : []),
    ...(draft.language === undefined ? [] : [`language: ${yamlText(draft.language)}`]),
    ...(generator
      ? [`generator: ${generator.url === undefined ? yamlText(generator.name) : yamlData(generator)}`]
      : []),
    ...(draft.duplicateOf === undefined ? [] : [`duplicate_of: ${yamlText(draft.duplicateOf)}`]),
    ...(aigc ? [`AIGC: ${yamlData(aigc)}`] : []),
  ]
  return ['---', ...lines, '---'].join('\n')
}

function writeReference({ title, address, excerpt }: DraftReference, isNamed: boolean): string {
  const heading = `### ${referenceTitle(title, address, isNamed)}`
  if (excerpt === undefined) return heading
  const quote =
    excerpt.kind === 'text'
      ? quoteText(excerpt.text, isNamed)
      : excerpt.markdown
          .trim()
          .split(/\r\n?|\n/)
          .map((line) => `> ${line}`.trimEnd())
          .join('\n')
  return quote === '' ? heading : `${heading}\n\n${quote}`
}
