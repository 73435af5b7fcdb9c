import { join } from 'node:path'
import { FileReport } from '../../content/check/file-report'
import { isContentFile } from '../../content/check/report-misplaced'
import { foldSlug, nameOf } from '../../content/parse/slug-of'
import { decodeFile } from '../../content/read/decode-file'
import { splitFrontMatter } from '../../content/read/front-matter'
import { FieldReader } from '../../content/read/read-fields'
import { readYaml } from '../../content/read/read-yaml'
import { listFiles } from '../../disk/list-files'
import { readText, readWholeFile } from '../../disk/read-whole-file'

/** A file that lies in the content folder already. */
export interface ExistingFile {
  /** Relative to the content folder. */
  readonly path: string
  readonly slug: string
}

/** The files of one kind that a content folder holds, by their slugs. */
export class ExistingFiles {
  private readonly bySlug = new Map<string, ExistingFile>()

  constructor(
    private readonly contentDir: string,
    kind: 'questions' | 'sources',
  ) {
    for (const { path } of listFiles(join(contentDir, kind))) {
      const file = `${kind}/${path}`
      if (isContentFile(file)) this.bySlug.set(foldSlug(nameOf(file)), { path: file, slug: nameOf(file) })
    }
  }

  get(slug: string): ExistingFile | undefined {
    return this.bySlug.get(foldSlug(slug))
  }

  get count(): number {
    return this.bySlug.size
  }

  all(): Iterable<ExistingFile> {
    return this.bySlug.values()
  }

  textOf({ path }: ExistingFile): string | undefined {
    return readText(join(this.contentDir, path))
  }

  /** A file's title and date, as far as they can be read; the Markdown isn't. */
  headOf({ path }: ExistingFile): { readonly title?: string; readonly date?: string } {
    const report = new FileReport(path)
    const bytes = readWholeFile(join(this.contentDir, path))
    const file = bytes && decodeFile({ path, bytes }, report)
    if (!file) return {}
    const fields = new FieldReader(readYaml(file, splitFrontMatter(file, report), report), file, report)
    const title = fields.text('title')
    const date = fields.text('date')
    return { ...(title !== undefined && { title }), ...(date !== undefined && { date }) }
  }
}
