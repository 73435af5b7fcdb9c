import { join } from 'node:path'
import { listFiles } from '../../../lib/disk/list-files'
import { readText } from '../../../lib/disk/read-whole-file'
import { removePath } from '../../../lib/disk/remove-path'
import { writeFile } from '../../../lib/disk/write-file'

/**
 * A content folder of so many questions: those of another folder, again and again, each time with another number in title
 * and text. Their sources and site come along.
 *
 * @returns the file of a question in the middle, and the slug of its page
 */
export function makeContent(from: string, to: string, count: number): { readonly file: string; readonly slug: string } {
  removePath(to)
  const files = listFiles(from)
  const questions = files.filter(({ path }) => path.startsWith('questions/') && path.endsWith('.md'))
  for (const { path } of files.filter((file) => !questions.includes(file)))
    writeFile(join(to, path), readText(join(from, path)) ?? '')
  // A duplicate has no answer, and its original would have another name.
  const texts = questions
    .map(({ path }) => ({ path, text: readText(join(from, path)) ?? '' }))
    .filter(({ text }) => !/^duplicate_of:/m.test(text))
  if (texts.length === 0) throw new Error(`${from} holds no questions`)
  const slugs: { file: string; slug: string }[] = []
  for (let n = 0; n < count; n++) {
    const original = texts[n % texts.length]
    if (!original) continue
    const round = Math.floor(n / texts.length)
    const folder = original.path.slice(0, original.path.lastIndexOf('/'))
    const slug = `${original.path.slice(folder.length + 1, -'.md'.length)}-${round}`
    const file = join(to, folder, `${slug}.md`)
    writeFile(file, round === 0 ? renamed(original.text, round) : varied(renamed(original.text, round), round))
    slugs.push({ file, slug })
  }
  const middle = slugs[Math.floor(count / 2)]
  if (!middle) throw new Error('a site of no questions shows nothing')
  return middle
}

/** Links to other questions would lead to files that are called otherwise here. */
function renamed(text: string, round: number): string {
  return text.replaceAll(
    /\]\(((?![a-z]+:|#)[^)]*?)([^/)]+)\.md((?:#[^)]*)?)\)/g,
    (link, path: string, name: string, rest) =>
      path.includes('sources/') ? link : `](${path}${name}-${round}.md${rest})`,
  )
}

function varied(text: string, round: number): string {
  return text
    .replace(/^title: (["']?)/m, `title: $1${round} · `)
    .replace(/\n---\n/, `\n---\n\n${round}. ${round * 7} 次。\n`)
}
