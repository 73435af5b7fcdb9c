import type { InterfaceLanguage } from '../records/site'
import { type Dictionary, en } from './en'
import { zhCn } from './zh-cn'

const DICTIONARIES: Record<InterfaceLanguage, Dictionary> = { en, 'zh-CN': zhCn }

/** The interface's strings in one of its languages. */
export function dictionaryOf(language: InterfaceLanguage): Dictionary {
  return DICTIONARIES[language]
}
