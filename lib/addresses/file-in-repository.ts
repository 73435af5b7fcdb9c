/**
 * The address of a content file on a repository's default branch, where its host offers to edit it.
 *
 * @param file relative to the content folder: `questions/why.md`
 * Source: GitHub's addresses, in which `HEAD` stands for the default branch.
 */
export function fileInRepository(repository: string, file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/')
  return `${repository.replace(/\/+$/, '')}/blob/HEAD/content/${path}`
}
