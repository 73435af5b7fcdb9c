import { compileCatalogue } from '../../../lib/catalogue/open-catalogue'
import { readText } from '../../../lib/disk/read-whole-file'
import { outputFile } from '../../../lib/outputs/outputs'
import { SEARCH_INDEX_FOLDER } from '../../../lib/search/format/shards'
import { openSearch } from '../../../lib/search/query/open-search'

const RANKS = 10
const FIRST = 3

/**
 * Asks the site's own content what readers type, and prints what comes too late as well as the sums by kind.
 *
 * @param path a file of lines `kind, query, right slugs`, with tabs between them: `|` between equally right slugs, `-` where
 * nothing should be found
 */
export async function benchNatural(path: string): Promise<void> {
  const text = readText(path)
  if (text === undefined) throw new Error(`There is no file ${path}`)
  const catalogue = compileCatalogue('heads')
  const engine = openSearch(async (name) => {
    const file = outputFile(catalogue, `${SEARCH_INDEX_FOLDER}/${name}`)
    if (file === undefined) throw new Error(`The index has no file ${name}`)
    return file.bytes
  })
  const sums = new Map<string, { asked: number; first: number; firstThree: number }>()
  for (const line of text.trim().split('\n')) {
    const [kind = '', query = '', right = '-'] = line.split('\t')
    const { hits, total } = await engine.suggest(query, RANKS)
    const slugs = hits.map(({ slug }) => slug)
    const rank = right === '-' ? Number(total === 0) : 1 + slugs.findIndex((slug) => right.split('|').includes(slug))
    const sum = sums.get(groupOf(kind)) ?? { asked: 0, first: 0, firstThree: 0 }
    sums.set(groupOf(kind), {
      asked: sum.asked + 1,
      first: sum.first + Number(rank === 1),
      firstThree: sum.firstThree + Number(rank >= 1 && rank <= FIRST),
    })
    if (rank !== 1) console.log(`${kind}\t${query}\t${rank || 'not'}\t${slugs.slice(0, FIRST).join(' ')}`)
  }
  for (const [group, { asked, first, firstThree }] of sums)
    console.log(`${group}: ${first} first, ${firstThree} among the first ${FIRST}, of ${asked}`)
}

function groupOf(kind: string): string {
  return kind === 'none' ? 'nothing to find' : kind.includes('>') ? 'across languages' : 'same language'
}
