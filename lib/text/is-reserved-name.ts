// Of Windows, whatever stands behind a dot; superscript digits count there as digits.
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i
// Hosts answer a folder's own address with its index.
const INDEX = /^index$/i
// The folders of further pages and orders of a list: a page may be called so, but where case counts nothing no other way.
const LIST_FOLDERS: readonly string[] = ['page', 'sort']

/** Whether a name can't be that of a page's folder on every common file system and host. */
export function isReservedName(name: string): boolean {
  const isOtherCase = !LIST_FOLDERS.includes(name) && LIST_FOLDERS.includes(name.toLowerCase())
  return DEVICE.test(name) || INDEX.test(name) || isOtherCase
}
