import { outputFiles } from '../../../lib/outputs/outputs'
import { catalogueOf, newCompiler } from '../catalogue/compile-folder'

/** All that is published of a content folder, apart from what Next makes of the pages' models. */
export function siteOf(folder: string, images: readonly string[] = []) {
  const catalogue = catalogueOf(folder, newCompiler(), images)
  const slugs = catalogue.questions.map(({ slug }) => slug)
  return {
    issues: catalogue.content.issues,
    slugs,
    drafts: catalogue.content.drafts.size,
    pages: [
      catalogue.homePage(),
      ...slugs.map((slug) => catalogue.questionPage(slug)),
      ...catalogue.sources.map(({ slug }) => catalogue.sourcePage(slug)),
    ],
    files: Array.from(outputFiles(catalogue), (file) => ({
      path: file.path,
      text: Buffer.from('make' in file ? file.make() : file.bytes).toString('latin1'),
    })),
  }
}
