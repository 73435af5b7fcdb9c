import type { InterfaceLanguage, Site } from '../records/site'
import { languageGroup } from './language-group'

/** The interface's languages by what their readers have in common. */
const LANGUAGES: Readonly<Record<string, InterfaceLanguage>> = { en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }

/**
 * The language in which the interface speaks to readers of a language; `undefined` where it has none for them.
 *
 * @param language a BCP 47 tag
 * @throws RangeError where it is none
 * @example interfaceLanguageOf('zh-HK') // 'zh-TW'
 */
export function interfaceLanguageOf(language: string): InterfaceLanguage | undefined {
  return LANGUAGES[languageGroup(language)]
}

/** The language in which the interface speaks about a text: the text's own where it has that one, or else the site's. */
export function languageAbout(text: { readonly language: string }, site: Pick<Site, 'language'>): InterfaceLanguage {
  return interfaceLanguageOf(text.language) ?? site.language
}
