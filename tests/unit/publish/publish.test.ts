import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listFiles } from '../../../lib/disk'
import { publish } from '../../../lib/publish/publish'

const folder = mkdtempSync(join(tmpdir(), 'wenda-publish-'))

afterAll(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const page = (code: string) =>
  `<!DOCTYPE html><html><head></head><body><script>self.__next_f=${code}</script></body></html>`

test('pages get their policy and decoded names; what no reader asks for goes; other files stay', () => {
  write('index.html', page('1'))
  write('index.txt', 'the page once more, for a router')
  write('questions/a.html', page('2'))
  write('questions/b.html', page('2'))
  write('questions/a/__next._tree.txt', 'for a router')
  write('questions/-~.html', page('3'))
  write('tags/C%23.html', page('4'))
  write('404.html', page('5'))
  write('_not-found.html', page('5'))
  write('robots.txt', 'User-agent: *')
  write('images/100%.png', 'no page: its name is its own')
  publish(folder)
  const paths = listFiles(folder).map(({ path }) => path)
  expect(paths.filter((path) => !path.startsWith('page-data/')).toSorted()).toEqual([
    '404.html',
    '_headers',
    'images/100%.png',
    'index.html',
    'questions/a.html',
    'questions/b.html',
    'robots.txt',
    'tags/C#.html',
  ])
  // Pages with the same script share its file.
  expect(paths.filter((path) => path.startsWith('page-data/'))).toHaveLength(4)
  for (const path of paths.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8')
    expect(html).toContain('Content-Security-Policy')
    expect(html).toMatch(/<script src="\/page-data\/[\w-]+\.js"><\/script>/)
    expect(html).not.toContain('__next_f')
  }
})
