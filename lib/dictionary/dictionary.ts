import type { InterfaceLanguage } from '../records/site'
import { type Dictionary, en } from './en'
import { zhCn } from './zh-cn'
import { zhTw } from './zh-tw'

const DICTIONARIES: Record<InterfaceLanguage, Dictionary> = { en, 'zh-CN': zhCn, 'zh-TW': zhTw }

/** The interface's strings in one of its languages. */
export function dictionaryOf(language: InterfaceLanguage): Dictionary {
  return DICTIONARIES[language]
}
