/** Where what a text links to has come to lie; `undefined` where it is left behind. */
export interface NewAddresses {
  /** A file of questions or sources, relative to the file that the text is written to. */
  link(url: string): string | undefined
  image(url: string): NewImage
}

/** The path of an image in `public/`, from `/`, or why it has none. */
export type NewImage = { readonly path: string } | { readonly lost: string }
