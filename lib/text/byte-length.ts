/** How many bytes a text takes in UTF-8: what file systems count. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}
