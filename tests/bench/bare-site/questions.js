import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'

const folder = join(process.env.CONTENT_DIR, 'questions')
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [name.replace(/^.*\//, '').slice(0, -3), join(folder, name)]),
)

export const slugs = () => [...files.keys()]

export const read = (slug) => matter(readFileSync(files.get(slug), 'utf8'), {})
