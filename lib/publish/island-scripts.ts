/** The files of code that published pages load. All paths are in `out/`, and change with what the files hold. */
export interface IslandScripts {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** The script that a page waits for before it draws anything. */
  readonly blocking: string
  /** The module that starts the islands of a page. */
  readonly entry: string
  /** That module, the files of these islands, by their names, and all that they import. */
  filesOf(islands: readonly string[]): readonly string[]
}
