import { absoluteAddress } from '../../addresses/absolute-address'
import { dictionaryOf } from '../../dictionary/dictionary'
import { fill } from '../../dictionary/fill'
import type { AnswerPage } from '../../records/pages'
import type { ReferenceEntry } from '../../records/reference-entry'
import type { Site } from '../../records/site'
import { escapeXml } from '../../text/escape-xml'
import { languageAbout } from '../../text/interface-language'

// A tag of HTML that we made: values stand between double quotes, and text has no `<`.
const TAG = /<[a-z](?:"[^"]*"|[^"<>])*>/g

/** An answer to be read elsewhere: the notice before it, its references behind it, and whole addresses in it. */
export function entryHtml({ site, question, provenance, answerHtml, references }: AnswerPage, url: string): string {
  const dictionary = dictionaryOf(languageAbout(question, site))
  const { generator } = provenance
  const by = generator ? ` ${fill(dictionary.generatedBy, { name: generator.name })}` : ''
  const language = escapeXml(question.language)
  const items = references.map((reference) => `<li>${referenceHtml(reference, site, url)}</li>`)
  const list = items.length > 0 ? `<h2>${escapeXml(dictionary.references)}</h2><ol>${items.join('')}</ol>` : ''
  return (
    `<p><strong>${escapeXml(dictionary.notice)}</strong>${escapeXml(by)}</p>` +
    `<div ai-disclosure="ai-generated" lang="${language}">${withWholeAddresses(answerHtml, site, url)}</div>${list}`
  )
}

function referenceHtml({ title, link, excerpt }: ReferenceEntry, site: Site, url: string): string {
  const href = link && (link.host === undefined ? absoluteAddress(site, link.href) : link.href)
  const name = href ? `<a href="${escapeXml(href)}">${escapeXml(title)}</a>` : escapeXml(title)
  return excerpt ? `${name}<blockquote>${withWholeAddresses(excerpt.html, site, url)}</blockquote>` : name
}

function withWholeAddresses(html: string, site: Site, url: string): string {
  return html.replace(TAG, (tag) =>
    tag
      .replace(/ (href|src)="(\/(?!\/)[^"]*)"/, (_, name, path) => ` ${name}="${escapeXml(site.url ?? '')}${path}"`)
      .replace(/ href="#/, ` href="${escapeXml(url)}#`)
      .replace(/ id="[^"]*"/, ''),
  )
}
