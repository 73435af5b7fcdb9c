import { createHash } from 'node:crypto'

/** What tells two inputs apart: the same for the same parts, in hexadecimal. Anything but bytes counts as its JSON. */
export function digestOf(...parts: readonly unknown[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    const bytes = part instanceof Uint8Array ? part : JSON.stringify(part ?? null)
    hash.update(`${bytes.length}:`).update(bytes)
  }
  return hash.digest('hex').slice(0, 32)
}
