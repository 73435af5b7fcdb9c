import { absoluteAddress } from '../../addresses/absolute-address'
import { paths } from '../../addresses/paths'
import type { Catalogue } from '../../catalogue/catalogue'
import { dictionaryOf } from '../../dictionary/dictionary'
import type { Output } from '../output'

// Some 80 KB: what a program reads at once. The rest is in files of the same form.
const MOST_QUESTIONS = 1000

/** `llms.txt`: what the site is, its notice, and the Markdown of its questions, newest first. Source: llmstxt.org. */
export const llmsTxt: Output = {
  owns: (path) => /^llms(?:-\d+)?\.txt$/.test(path),
  *files(catalogue) {
    const count = Math.max(1, Math.ceil(catalogue.questions.length / MOST_QUESTIONS))
    for (let part = 1; part <= count; part += 1)
      yield { path: nameOf(part), bytes: new TextEncoder().encode(partOf(catalogue, part, count)) }
  },
}

function nameOf(part: number): string {
  return part === 1 ? 'llms.txt' : `llms-${part}.txt`
}

function partOf({ site, questions }: Catalogue, part: number, count: number): string {
  const dictionary = dictionaryOf(site.language)
  const shown = questions.slice((part - 1) * MOST_QUESTIONS, part * MOST_QUESTIONS)
  const items = shown.map(({ slug, title, date, updated }) =>
    linkTo(
      title,
      absoluteAddress(site, paths.questionTwin(slug)) ?? paths.questionTwin(slug).slice(1),
      updated ?? date,
    ),
  )
  const others = Array.from({ length: count }, (_, index) => index + 1).filter((other) => part === 1 && other > 1)
  const more = others.map((other) => linkTo(nameOf(other), absoluteAddress(site, `/${nameOf(other)}`) ?? nameOf(other)))
  const sections = [
    `# ${escaped(site.name)}`,
    `> ${escaped(site.description ?? site.name)}`,
    escaped(dictionary.notice),
    ...sectionOf(dictionary.questionList, items),
    ...sectionOf('Optional', more),
  ]
  return `${sections.join('\n\n')}\n`
}

function sectionOf(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.join('\n')]
}

function linkTo(title: string, address: string, note?: string): string {
  return `- [${escaped(title)}](${address})${note ? `: ${note}` : ''}`
}

/**
 * Text in Markdown on one line, with nothing in it that marks or links. The parser of llmstxt.org ends a link's text at the
 * first `]`, escaped or not.
 */
function escaped(text: string): string {
  const marked = text.replace(/\s+/g, ' ').replace(/[\\<>*_`&]/g, '\\$&')
  return marked.replaceAll('[', '&#91;').replaceAll(']', '&#93;')
}
