const FRONT_MATTER = /^---\n.*?\n---\n+/s

// As twins link to sources and to one another. Code looks like it only where it calls what a list holds.
const LINK_WITHIN_SITE = /\]\((\.\.\/sources\/[^\s()]+|[^\s():/]+\.md(?:#[^\s()]*)?)\)/g

/**
 * A question's Markdown for a place that knows nothing of the site: without its front matter, with whole addresses, and
 * with that of its page at the end.
 *
 * @param twin the address of the Markdown, which its links are relative to
 */
export function takenAlong(markdown: string, twin: string, page: string): string {
  const answer = markdown
    .replace(FRONT_MATTER, '')
    .replace(LINK_WITHIN_SITE, (_, href: string) => `](${new URL(href, twin).href.replace(/\.md(?=#|$)/, '')})`)
  return `${answer.trimEnd()}\n\n<${page}>\n`
}
