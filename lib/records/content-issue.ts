/** The permanent names of the problems that a content file can have. */
export const ISSUE_NAMES = [
  // The file as it lies there
  'file-misplaced',
  'public-name-taken',
  'file-unreadable',
  'file-too-large',
  'file-not-utf8',
  'control-character',
  'slug-invalid',
  'slug-too-long',
  'slug-collision',
  // The front matter as a whole
  'front-matter-missing',
  'front-matter-not-first',
  'front-matter-toml',
  'front-matter-fence',
  'front-matter-unclosed',
  'front-matter-too-long',
  'front-matter-not-fields',
  'front-matter-colon',
  'front-matter-tab',
  'yaml-broken',
  'yaml-alias',
  'yaml-comment',
  'yaml-tag',
  'yaml-too-deep',
  // Its fields
  'field-duplicate',
  'field-empty',
  'field-forbidden',
  'field-missing',
  'field-type',
  'field-unknown',
  'text-not-one-line',
  'text-invisible-character',
  'text-piled-marks',
  'text-too-long',
  'title-too-long',
  'title-repeated',
  'list-too-long',
  'date-invalid',
  'date-in-future',
  'updated-before-date',
  'language-invalid',
  'url-invalid',
  'site-url-invalid',
  'duplicate-missing',
  'duplicate-of-itself',
  'duplicate-of-duplicate',
  // The Markdown
  'markdown-nested-too-deep',
  'markdown-too-many-cells',
  'markdown-unclosed-marks',
  'markdown-too-slow',
  'markdown-repeats-too-much',
  'answer-missing',
  'article-missing',
  'link-invalid',
  'link-without-text',
  'link-missing-file',
  'link-missing-heading',
  'link-to-draft',
  'image-invalid',
  'image-missing',
  'footnote-missing',
  'footnote-label',
  'model-leftover',
  'html-shown',
  'heading-too-high',
  'formula-unreadable',
  'diagram-as-code',
  'container-as-text',
  // The references
  'references-heading',
  'references-too-many',
  'references-stray',
  'reference-title',
  'reference-link',
  'reference-missing',
  'excerpt-empty',
  'excerpt-repeated',
  'excerpt-not-found',
  'elision-hides-negation',
  'elision-joins-sections',
  // The glossary
  'glossary-group',
  'glossary-stray',
] as const

export type IssueName = (typeof ISSUE_NAMES)[number]

/** The names of the problems that are warnings: printed and counted like errors, but the file is published all the same. */
const WARNING_NAMES: ReadonlySet<IssueName> = new Set<IssueName>([
  'title-repeated',
  'container-as-text',
  'date-in-future',
  'diagram-as-code',
  'formula-unreadable',
  'heading-too-high',
  'html-shown',
])

/**
 * One problem of one content file: plain data, gathered from every module and printed by one function.
 *
 * `file` is relative to the content folder, or begins with `/` and is relative to the project (`/public/a.png`). `line`
 * and `column` count from 1 from the top of the file, columns in UTF-16 code units. `name` is permanent: people search for it.
 *
 * @example
 * { file: 'questions/why.md', line: 14, column: 9, name: 'reference-missing',
 *   found: 'a link to ../sources/nope.md', expected: 'a file under sources/', fix: 'create sources/nope.md' }
 */
export interface ContentIssue {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly name: IssueName
  readonly found: string
  readonly expected: string
  readonly fix: string
}

/** Whether a problem keeps its file, and the build, from being published; the others are warnings. */
export function isError({ name }: Pick<ContentIssue, 'name'>): boolean {
  return !WARNING_NAMES.has(name)
}
