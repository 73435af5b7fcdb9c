import { dirname } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { removePath } from '../disk/remove-path'
import { makeFolder } from '../disk/write-file'

/** Plain data under keys, one for each key. It is read anew each time: what one asker does with it, no other sees. */
export interface StoreTable<Value> {
  get(key: string): Value | undefined
  put(key: string, value: Value): void
  remove(key: string): void
  /** All entries, in the order of their keys. */
  entries(): Iterable<readonly [key: string, value: Value]>
}

/** A file that keeps data between runs, for several processes at once. */
export interface Store {
  /** The table of a name, made where it is missing. Values must be what JSON holds. */
  table<Value>(name: string): StoreTable<Value>
  /** What `write` puts into the store reaches it together, or not at all where it throws or the process ends. */
  transaction(write: () => void): void
  close(): void
}

// Another process that compiles a large folder lets nobody in between: as long as that may take.
const LONGEST_WAIT_MS = 600_000

/**
 * Opens the store in a file, which is made where it is missing. A file that is no store, or a broken one, is thrown away:
 * all that a store keeps can be made again.
 *
 * @throws Error for a reader where there is no store
 */
export function openStore(path: string, mode: 'read' | 'write'): Store {
  if (mode === 'read') return new SqliteStore(path, true)
  makeFolder(dirname(path))
  try {
    return new SqliteStore(path, false)
  } catch {
    for (const file of [path, `${path}-wal`, `${path}-shm`]) removePath(file)
    return new SqliteStore(path, false)
  }
}

class SqliteStore implements Store {
  readonly #database: DatabaseSyncInstance
  readonly #isReader: boolean

  constructor(path: string, isReader: boolean) {
    this.#isReader = isReader
    this.#database = new DatabaseSync(path, { readOnly: isReader, timeout: LONGEST_WAIT_MS })
    if (isReader) return
    try {
      // Readers don't wait for a writer; what a power cut takes of the last transactions is made again.
      this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
      const [check] = this.#database.prepare('PRAGMA quick_check(1)').all()
      if (Object.values(check ?? {})[0] !== 'ok') throw new Error(`${path} is broken`)
    } catch (error) {
      this.#database.close()
      throw error
    }
  }

  table<Value>(name: string): StoreTable<Value> {
    if (!/^[a-z_]+$/.test(name)) throw new Error(`"${name}" is no name of a table`)
    if (!this.#isReader)
      this.#database.exec(
        `CREATE TABLE IF NOT EXISTS "${name}" (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`,
      )
    return new SqliteTable(this.#database, name)
  }

  transaction(write: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      write()
    } catch (error) {
      this.#database.exec('ROLLBACK')
      throw error
    }
    this.#database.exec('COMMIT')
  }

  close(): void {
    // Else what was written last stays beside the file until the next one opens it.
    if (!this.#isReader) this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    this.#database.close()
  }
}

class SqliteTable<Value> implements StoreTable<Value> {
  // Held on to, as its statements end with it.
  readonly #database: DatabaseSyncInstance
  readonly #name: string
  readonly #get
  readonly #put
  readonly #remove

  constructor(database: DatabaseSyncInstance, name: string) {
    this.#database = database
    this.#name = name
    this.#get = database.prepare(`SELECT value FROM "${name}" WHERE key = ?`)
    this.#put = database.prepare(`INSERT OR REPLACE INTO "${name}" VALUES (?, ?)`)
    this.#remove = database.prepare(`DELETE FROM "${name}" WHERE key = ?`)
  }

  get(key: string): Value | undefined {
    const row = this.#get.get(key)
    return row === undefined ? undefined : storedIn(row)
  }

  put(key: string, value: Value): void {
    this.#put.run(key, JSON.stringify(value))
  }

  remove(key: string): void {
    this.#remove.run(key)
  }

  *entries(): Iterable<readonly [key: string, value: Value]> {
    for (const row of this.#database.prepare(`SELECT key, value FROM "${this.#name}" ORDER BY key`).iterate())
      yield [String(row.key), storedIn(row)]
  }
}

/** Nothing but the table itself writes its rows, and only what its type says. */
function storedIn<Value>(row: Record<string, unknown>): Value {
  return JSON.parse(String(row.value)) as Value
}
