import { resolve } from 'node:path'
import { fileEntry } from '../disk/file-entry'
import { isFolder } from '../disk/is-folder'
import { IMPORT_FORMATS } from '../import/read/import-formats'
import { readArguments } from './read-arguments'

/** What `npm run import -- ARGS` is asked for. */
export interface ImportCommandOptions {
  /** Files and folders to read. */
  readonly inputs: readonly string[]
  readonly from?: string
  readonly into?: string
  /** What files of Markdown are; by their titles where it isn't given. */
  readonly kind?: 'questions' | 'sources'
  readonly isDryRun: boolean
  readonly isOverwriting: boolean
  readonly usesPinyin: boolean
  readonly date?: string
  readonly timeZone: string
  readonly isHelp: boolean
}

export const IMPORT_HELP = `npm run import -- [OPTIONS] FILE|FOLDER…

Makes question files of what other programs give away: JSON and JSONL of the neutral form (lib/import/formats/import.schema.json),
of Dify, RAGFlow, FastGPT, Open WebUI and RAGAS, and folders of Markdown (Hugo, Hexo, Jekyll, VitePress, Obsidian,
Notion, Feishu, Yuque) with their images. All files are written together, or none;
a run that was killed in between is finished by the next.
What can't be carried over is listed by record. The same record makes the same file; a file that was edited stays.

  --from=FORMAT       ${IMPORT_FORMATS.join(', ')}; where it isn't given, each record is recognised by its fields
  --as=KIND           questions or sources: what files of Markdown are; else those whose titles ask are questions
  --into=FOLDER       the content folder (CONTENT_DIR, or content)
  --dry-run           lists what would be made and left out, and writes nothing
  --overwrite         replaces files that say something else by now
  --pinyin            writes the names of files in pinyin
  --date=YYYY-MM-DD   the day for records that name none; else the day on which their file was last changed
  --time-zone=ZONE    where the day of a point in time is told, as in Asia/Shanghai; else UTC
  --help              prints this

Ends with 0 where every record has its file, 1 where one was refused, 2 where it doesn't understand what is asked.`

/** The options that arguments name, or what is wrong with them. */
export function readImportOptions(args: readonly string[]): ImportCommandOptions | { readonly wrong: string } {
  const read = readArguments(args, {
    from: { type: 'string' },
    as: { type: 'string' },
    into: { type: 'string' },
    date: { type: 'string' },
    'time-zone': { type: 'string' },
    'dry-run': { type: 'boolean' },
    overwrite: { type: 'boolean' },
    pinyin: { type: 'boolean' },
  })
  if ('wrong' in read) return read
  const { values, positionals } = read
  const { from, as: kind, into, date, 'time-zone': timeZone = 'UTC', help = false } = values
  if (from !== undefined && !IMPORT_FORMATS.includes(from))
    return { wrong: `--from takes one of ${IMPORT_FORMATS.join(', ')}, not ${from}` }
  if (kind !== undefined && kind !== 'questions' && kind !== 'sources')
    return { wrong: `--as takes questions or sources, not ${kind}` }
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    return { wrong: '--date takes a day, as in --date=2025-01-03' }
  if (!isTimeZone(timeZone)) return { wrong: `--time-zone takes a zone, as in Asia/Shanghai, not ${timeZone}` }
  if (positionals.length === 0 && !help) return { wrong: 'it takes a file or a folder to read' }
  const missing = positionals.find((input) => !isFolder(resolve(input)) && !fileEntry(resolve(input), ''))
  if (missing !== undefined) return { wrong: `found no file and no folder ${missing}` }
  const alone = positionals.find((input) => /\.(?:md|markdown)$/i.test(input) && !isFolder(resolve(input)))
  if (alone !== undefined)
    return { wrong: `Markdown is imported by folders, with its images: name the folder of ${alone}` }
  return {
    inputs: positionals,
    ...(from !== undefined && { from }),
    ...(kind !== undefined && { kind }),
    ...(into !== undefined && { into }),
    ...(date !== undefined && { date }),
    timeZone,
    isDryRun: values['dry-run'] ?? false,
    isOverwriting: values.overwrite ?? false,
    usesPinyin: values.pinyin ?? false,
    isHelp: help,
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
