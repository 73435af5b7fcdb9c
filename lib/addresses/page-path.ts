/**
 * The path of a page as links have it: file servers put a slash behind the name of the folder that its file lies in.
 *
 * @param pathname of an address: `/questions/why/`
 */
export function pagePath(pathname: string): string {
  return pathname.replace(/(?<=.)\/$/, '')
}
