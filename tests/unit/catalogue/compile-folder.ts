import { Catalogue } from '../../../lib/catalogue/catalogue'
import { ContentCompiler } from '../../../lib/catalogue/compile/compiler'
import type { Depth } from '../../../lib/catalogue/compile/file-compiler'
import type { Content } from '../../../lib/catalogue/content'
import { relatedQuestions } from '../../../lib/catalogue/pages/related-questions'
import type { FaultyEntry } from '../../../lib/disk/file-fault'
import { listWithFaults } from '../../../lib/disk/list-files'
import { openStore } from '../../../lib/store/store'

interface Options {
  siteUrl?: string | undefined
  depth?: Depth
  /** Compiles again with what this one knows from before. */
  compiler?: ContentCompiler
  publicFaults?: readonly FaultyEntry[]
  /** Paths in `public/`, from `/`. */
  images?: readonly string[]
}

/** A compiler with a store of its own that is gone with the test. */
export function newCompiler(codeDigest = 'code', longestMs?: number): ContentCompiler {
  return new ContentCompiler(openStore(':memory:', 'write'), codeDigest, longestMs)
}

/** What a content folder compiles to. */
export function compileFolder(
  folder: string,
  { siteUrl, depth = 'heads', compiler = newCompiler(), publicFaults = [], images = [] }: Options = {},
): Content {
  const { files, faults } = listWithFaults(folder)
  return compiler.compile(
    { folder, files, faults, images: new Set(images), publicFaults, ...(siteUrl !== undefined && { siteUrl }) },
    depth,
  )
}

/** The catalogue of a content folder. */
export function catalogueOf(folder: string, compiler = newCompiler(), images: readonly string[] = []): Catalogue {
  const content = compileFolder(folder, { compiler, images })
  const { texts } = compiler
  return new Catalogue(content, texts, (questions) => relatedQuestions(questions, texts), 'content')
}
