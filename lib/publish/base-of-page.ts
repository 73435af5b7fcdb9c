/** The path that a published page says its site stands under: `/wenda`; empty where the site is that of a whole host. */
export function baseOfPage(html: string): string {
  const [, base = ''] = /<html[^>]* data-base="([^"]*)"/.exec(html) ?? []
  return base.replaceAll('&amp;', '&')
}
