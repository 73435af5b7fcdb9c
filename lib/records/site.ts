/** The languages that the interface speaks. */
export const INTERFACE_LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** What generated an answer. */
export interface Generator {
  readonly name: string
  readonly url?: string
}

/** The site itself, as `site.md` says it, with every default filled in. */
export interface Site {
  readonly name: string
  readonly description?: string
  /** Where it stands, path included and without a slash at its end: `https://example.org/wenda`; absent where nobody says. */
  readonly url?: string
  readonly language: InterfaceLanguage
  readonly wiki?: { readonly label: string; readonly url: string }
  readonly generator?: Generator
  readonly repository?: string
  readonly editor?: { readonly name: string; readonly contact?: string }
}
