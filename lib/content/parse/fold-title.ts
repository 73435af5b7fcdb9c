/** What makes two titles the same for a reader: width, case and white space make no difference. */
export function foldTitle(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
