/**
 * The path that a site stands under, percent-encoded and without a slash at its end: that of its address; empty where it
 * stands at the root of its host, or nobody says where.
 *
 * @example basePath({ url: 'https://user.github.io/wenda' }) // '/wenda'
 */
export function basePath(site: { readonly url?: string }): string {
  return site.url === undefined ? '' : new URL(site.url).pathname.replace(/\/$/, '')
}
