import { JSON_FORMATS } from '../formats/read-records'

/** What `--from` calls folders of Markdown. */
export const MARKDOWN = 'markdown'

/** What `--from` takes. */
export const IMPORT_FORMATS: readonly string[] = [...JSON_FORMATS.map(({ name }) => name), MARKDOWN]
