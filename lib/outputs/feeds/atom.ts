import { escapeXml } from '../../text/escape-xml'
import { changedOn, type Feed, type FeedEntry, momentOf } from './feed'

/** The namespace that TC260, whose standard GB 45438-2025 is, gives its label in XML. */
const LABEL_NAMESPACE = 'http://www.tc260.org.cn/ns/AIGC/1.0/'

/** A feed in Atom. Source: RFC 4287. */
export function atom(feed: Feed): string {
  const { site, title, homeUrl, url, updated, entries } = feed
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:TC260="${LABEL_NAMESPACE}" xml:lang="${site.language}">`,
    `<title>${escapeXml(title)}</title>`,
    ...(site.description ? [`<subtitle>${escapeXml(site.description)}</subtitle>`] : []),
    `<id>${escapeXml(url)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(url)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(homeUrl)}"/>`,
    `<updated>${momentOf(updated)}</updated>`,
    // Who is responsible: what wrote the answers is no author.
    `<author><name>${escapeXml(site.editor?.name ?? site.name)}</name></author>`,
    ...entries.map(entryXml),
    '</feed>',
  ].join('\n')}\n`
}

function entryXml({ url, markdownUrl, title, language, tags, html, provenance }: FeedEntry): string {
  return [
    `<entry xml:lang="${escapeXml(language)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(url)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `<link rel="alternate" type="text/markdown" href="${escapeXml(markdownUrl)}"/>`,
    `<published>${momentOf(provenance.date)}</published>`,
    `<updated>${momentOf(changedOn(provenance))}</updated>`,
    ...tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    `<TC260:AIGC>${escapeXml(provenance.aigc)}</TC260:AIGC>`,
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ].join('\n')
}
