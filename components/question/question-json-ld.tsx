import { absoluteAddress } from '@/lib/addresses/absolute-address'
import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import type { AnswerPage } from '@/lib/records/pages'
import type { ReferenceEntry } from '@/lib/records/reference-entry'
import type { Site } from '@/lib/records/site'

/** What generated an answer, in the words of IPTC that schema.org took over. */
const TRAINED_MEDIA = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'

/**
 * A question's page as data for search engines: an article with its references, and the way to it. No `QAPage`, which is
 * for pages where visitors can answer, and no author: a program is none.
 */
export function QuestionJsonLd({ page, dictionary }: { page: AnswerPage; dictionary: Dictionary }) {
  const graph = [articleOf(page), ...breadcrumbOf(page, dictionary)]
  return <script type="application/ld+json">{inScript({ '@context': 'https://schema.org', '@graph': graph })}</script>
}

function articleOf({ site, question, provenance, references, canonicalPath }: AnswerPage) {
  const { date, updated = date } = provenance
  const url = absoluteAddress(site, canonicalPath)
  const home = absoluteAddress(site, paths.home)
  return {
    '@type': 'Article',
    headline: question.title,
    inLanguage: question.language,
    datePublished: date,
    dateModified: updated,
    ...(url && { url, mainEntityOfPage: url }),
    ...(question.tags.length > 0 && { keywords: question.tags }),
    publisher: { '@type': 'Organization', name: site.editor?.name ?? site.name, ...(home && { url: home }) },
    digitalSourceType: TRAINED_MEDIA,
    ...(references.length > 0 && { citation: references.map((reference) => citationOf(reference, site)) }),
  }
}

function citationOf({ title, link }: ReferenceEntry, site: Site) {
  const url = link && (link.host === undefined ? absoluteAddress(site, link.href) : link.href)
  return { '@type': 'CreativeWork', name: title, ...(url && { url }) }
}

/** Its steps need whole addresses; without them there is none. */
function breadcrumbOf({ site, question }: AnswerPage, { home, questionList }: Dictionary) {
  const steps = [
    { name: home, item: absoluteAddress(site, paths.home) },
    { name: questionList, item: absoluteAddress(site, paths.questions) },
    { name: question.title, item: absoluteAddress(site, paths.question(question.slug)) },
  ]
  if (steps.some(({ item }) => item === undefined)) return []
  const itemListElement = steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step }))
  return [{ '@type': 'BreadcrumbList', itemListElement }]
}

/** JSON without the characters that end or open anything in HTML, or a line in JavaScript. */
function inScript(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
