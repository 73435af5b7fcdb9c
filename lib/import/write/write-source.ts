import type { SourceDraft } from '../question-draft'
import { yamlText } from './yaml-value'

/** The file of a source: what `parseSource` reads as the same record. Its body is taken as the Markdown that it is. */
export function writeSource({ title, url, author, date, language, body }: SourceDraft): string {
  const lines = [
    `title: ${yamlText(title.trim())}`,
    ...(url === undefined ? [] : [`url: ${yamlText(url)}`]),
    ...(author === undefined ? [] : [`author: ${yamlText(author)}`]),
    ...(date === undefined ? [] : [`date: ${date}`]),
    ...(language === undefined ? [] : [`language: ${yamlText(language)}`]),
  ]
  return `---\n${lines.join('\n')}\n---\n\n${body.replace(/^(?:[ \t]*\n)+/, '').trimEnd()}\n`
}
