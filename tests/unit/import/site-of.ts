import { outputFiles } from '../../../lib/outputs/outputs'
import { catalogueOf } from '../catalogue/compile-folder'

/** All that is published of a content folder, apart from what Next makes of the pages' models. */
export function siteOf(folder: string) {
  const catalogue = catalogueOf(folder)
  const slugs = catalogue.questions.map(({ slug }) => slug)
  return {
    issues: catalogue.content.issues,
    slugs,
    pages: [catalogue.homePage(), ...slugs.map((slug) => catalogue.questionPage(slug))],
    files: Array.from(outputFiles(catalogue), (file) => ({
      path: file.path,
      text: Buffer.from('make' in file ? file.make() : file.bytes).toString('latin1'),
    })),
  }
}
