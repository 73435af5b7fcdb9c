import { expect, test } from 'vitest'
import { hrefOfLink } from '../../../lib/catalogue/compile/href-of-link'

test.each([
  ['https://a.example/b?c#d', 'https://a.example/b?c#d'],
  ['HTTPS://A.example/B', 'https://A.example/B'],
  ['Http://a.example/#C', 'http://a.example/#C'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['MAILTO:A@b.example', 'mailto:A@b.example'],
  ['#why', '#content-why'],
  ['#%E4%B8%BA%E4%BB%80%E4%B9%88', '#content-为什么'],
  ['how.md', '/questions/how'],
  ['../../sources/%E8%A7%84%E6%A8%A1.md#%E8%A7%84', '/sources/%E8%A7%84%E6%A8%A1#content-规'],
  ['../../sources/a.txt', undefined],
  ['javascript:alert(1)', undefined],
])('%s has the address %s in a page', (url, href) => {
  expect(hrefOfLink(url, 'questions/training/why.md')).toBe(href)
})
