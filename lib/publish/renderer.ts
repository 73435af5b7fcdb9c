/** What turns the models of pages into HTML. */
export interface Renderer {
  /** A digest of the program that renders: pages of another one are rendered anew. */
  readonly program: string
  /** The folder of the scripts and styles that pages load. */
  readonly staticDir: string
  /** Whether that folder holds those of the present program; after `render` it does. */
  isCompiled(): boolean
  /** Forgets what was rendered at an address earlier. */
  forget(path: string): void
  /** Renders the pages that the snapshot in the store asks for; throws where it can't. */
  render(): Promise<void>
  /** The HTML that was rendered of a page, by its address within the site, not encoded. */
  htmlOf(path: string): string | undefined
}
