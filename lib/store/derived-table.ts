import type { Store } from './store'

interface Kept<Value> {
  readonly digest: string
  readonly value: Value
}

/** Values that are derived from files, one for each key, each kept under a digest of all that it was made from. */
export class DerivedTable<Value> {
  readonly #table

  constructor(store: Store, name: string) {
    this.#table = store.table<Kept<Value>>(name)
  }

  /** The value as long as it was made from the same; `undefined` otherwise. */
  get(key: string, digest: string): Value | undefined {
    const kept = this.#table.get(key)
    return kept?.digest === digest ? kept.value : undefined
  }

  put(key: string, digest: string, value: Value): void {
    this.#table.put(key, { digest, value })
  }

  /** The value that is kept, or otherwise the one that `make` gives, which is kept from then on. */
  of(key: string, digest: string, make: () => Value): Value {
    const kept = this.get(key, digest)
    if (kept !== undefined) return kept
    const value = make()
    this.put(key, digest, value)
    return value
  }

  remove(key: string): void {
    this.#table.remove(key)
  }
}
