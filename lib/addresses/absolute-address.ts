/**
 * The whole address of what stands at `path` within the site; `undefined` where nobody has said where the site stands:
 * neither `SITE_URL` nor `url` in `site.md`.
 *
 * @param path from the site's root, as `paths` gives it
 * @example absoluteAddress({ url: 'https://example.org/wenda' }, '/questions/why') // 'https://example.org/wenda/questions/why'
 */
export function absoluteAddress(site: { readonly url?: string }, path: string): string | undefined {
  return site.url === undefined ? undefined : `${site.url}${path}`
}
