import type { Metadata } from 'next'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import type { Dictionary } from '@/lib/dictionary/en'
import { loadLibrary } from '@/lib/library'

/** The metadata of a list: its title in the interface's language and its canonical address. */
export function listMetadata(title: (dictionary: Dictionary) => string, path: string): Metadata {
  const { site } = loadLibrary()
  return {
    title: title(dictionaryOf(site.language)),
    alternates: { canonical: path },
  }
}
