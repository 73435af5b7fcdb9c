// Scripts that are written from right to left, by their ISO 15924 codes.
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/** What an element of text in a language carries. */
export interface LanguageAttributes {
  readonly lang?: string
  /** Only where the language is written from right to left. */
  readonly dir?: 'rtl'
}

/**
 * The language and direction of an element; none where the language isn't known.
 *
 * @param language a BCP 47 tag
 * @throws RangeError where it is none
 */
export function languageAttributes(language: string | undefined): LanguageAttributes {
  if (language === undefined) return {}
  const { script } = new Intl.Locale(language).maximize()
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? { lang: language, dir: 'rtl' } : { lang: language }
}
