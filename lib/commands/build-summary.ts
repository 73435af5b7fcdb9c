import type { FileEntry } from '../disk/file-entry'
import type { Site } from '../records/site'

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['pages', /\.html$/],
  ['search index', /^search-index\//],
  ['scripts and styles', /^(?:islands|_next)\//],
  ['compressed', /\.(?:br|gz)$/],
]
const OTHERS = 'other files'

/**
 * What a build says at its end: how many files and bytes of each kind lie in `out/`, what is missing where nobody says
 * where the site stands, and what to do next. In lines, without a line end behind the last.
 */
export function buildSummary(files: readonly FileEntry[], site: Site): string {
  const kinds = new Map<string, FileEntry[]>([...KINDS.map(([kind]) => kind), OTHERS].map((kind) => [kind, []]))
  for (const file of files) kinds.get(kindOf(file.path))?.push(file)
  const rows = [...kinds].filter(([, ofKind]) => ofKind.length > 0)
  const width = Math.max(...rows.map(([kind]) => kind.length))
  return [
    `Wrote ${counted(files)} to out/`,
    ...rows.map(([kind, ofKind]) => `  ${kind.padEnd(width)}  ${counted(ofKind)}`),
    ...(site.url === undefined ? NO_ADDRESS : []),
    'To look at it: npm start',
    `To publish it: copy out/, with its files that have a dot in front, to where ${site.url ?? 'the site'} is to stand; the README, "Publish it", says how`,
  ].join('\n')
}

const NO_ADDRESS = [
  '',
  'Nobody says where the site will stand.',
  '  Pages name no canonical address, and whatever needs whole addresses is left out.',
  '  It works at the root of a host alone: under a path, its styles and links lead nowhere.',
  '  fix: write its address as url in site.md, or as SITE_URL in the environment',
  '',
]

function kindOf(path: string): string {
  // What is compressed lies beside what it was made of.
  const [kind] = KINDS.toReversed().find(([, pattern]) => pattern.test(path)) ?? [OTHERS]
  return kind
}

function counted(files: readonly FileEntry[]): string {
  const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const size = bytes < 999_500 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
  return `${files.length.toLocaleString('en')} file${files.length === 1 ? '' : 's'}, ${size}`
}
