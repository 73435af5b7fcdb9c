// Of Windows, whatever stands behind a dot; superscript digits count there as digits.
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i
// Hosts answer a folder's own address with its index.
const INDEX = /^index$/i

/** Whether a name, without `.html`, can't be that of a page's file on every common file system and host. */
export function isReservedName(name: string): boolean {
  return DEVICE.test(name) || INDEX.test(name)
}
