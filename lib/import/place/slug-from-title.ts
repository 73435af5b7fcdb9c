import { pinyin } from 'pinyin-pro'
import { byteLength } from '../../text/byte-length'
import { shortHash } from '../../text/hash-text'
import { isReservedName } from '../../text/is-reserved-name'

// The format's limits are 80 characters and 240 bytes; what makes a slug unique takes some of them.
const MOST_CHARACTERS = 72
const MOST_BYTES = 230

/**
 * The slug of a title: its letters and digits in small letters, with `-` between the words. Chinese stays Chinese, or
 * becomes pinyin. A title without any gets a slug of its digest.
 *
 * @example slugFromTitle('什么是 Scaling Law？', false) // '什么是-scaling-law'
 * @example slugFromTitle('什么是涌现', true) // 'shen-me-shi-yong-xian'
 */
export function slugFromTitle(title: string, usesPinyin: boolean): string {
  const text = usesPinyin ? inPinyin(title) : title
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}'’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const slug = shortened(trimmed(words))
  if (slug === '' || !/[\p{L}\p{N}]/u.test(slug)) return `question-${shortHash(title)}`
  return isReservedName(slug) ? `question-${slug}` : slug
}

function inPinyin(title: string): string {
  return title.replace(
    /\p{sc=Han}+/gu,
    (run) => `-${pinyin(run, { toneType: 'none', type: 'array', v: true }).join('-')}-`,
  )
}

/** Cut between two words where one ends soon enough. */
function shortened(slug: string): string {
  let characters = [...new Intl.Segmenter('und').segment(slug)].map(({ segment }) => segment)
  if ([...slug].length <= MOST_CHARACTERS && byteLength(slug) <= MOST_BYTES) return slug
  while ([...characters.join('')].length > MOST_CHARACTERS || byteLength(characters.join('')) > MOST_BYTES)
    characters = characters.slice(0, -1)
  const cut = characters.join('')
  const end = cut.lastIndexOf('-')
  return trimmed(end > cut.length / 2 ? cut.slice(0, end) : cut)
}

function trimmed(slug: string): string {
  return slug.replace(/^[-\p{M}]+|-+$/gu, '')
}
