import { dictionaryOf } from '../../dictionary/dictionary'
import { changedOn, type Feed, momentOf } from './feed'

/** A feed in JSON. Source: jsonfeed.org, version 1.1; what begins with `_` is an extension. */
export function jsonFeed({ site, title, homeUrl, url, entries }: Feed): string {
  const { notice } = dictionaryOf(site.language)
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: url,
    ...(site.description && { description: site.description }),
    language: site.language,
    authors: [{ name: site.editor?.name ?? site.name, url: homeUrl }],
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      date_published: momentOf(entry.provenance.date),
      date_modified: momentOf(changedOn(entry.provenance)),
      ...(entry.tags.length > 0 && { tags: entry.tags }),
      language: entry.language,
      _ai: {
        about: homeUrl,
        disclosure: 'ai-generated',
        notice,
        ...(entry.provenance.generator && { generator: entry.provenance.generator }),
        evidence: entry.provenance.evidence,
        AIGC: JSON.parse(entry.provenance.aigc),
      },
    })),
  }
  return JSON.stringify(feed)
}
