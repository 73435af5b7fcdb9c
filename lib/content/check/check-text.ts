import type { FileReport, Place } from './file-report'
import { quoteFound } from './quote-found'
import { withoutScriptJoiners } from './script-joiners'

// The format's limit for titles.
const MAX_TITLE_LENGTH = 300

// Other one-line texts (tags, names) have no limit in the format; this is one that no real one reaches.
const MAX_TEXT_LENGTH = 300

// Exports of whole collections leave many of them empty: nothing but a person or what exported them knows the words.
const TITLE_FIX = `write its words as title: "…"; this lists all files without: grep -rlE '^title:[[:space:]]*(""|~|null)?[[:space:]]*$' questions sources`

// Written words and emoji stay below ten code points a character; piles of marks reach over all that stands around them.
const MAX_CLUSTER_LENGTH = 19
// No two of these are one character: nearly all titles are of them alone, and cutting up each would take longer than its YAML.
const SIMPLE = /^[ -~\p{sc=Han}\p{P}]*$/u
const CLUSTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** A one-line text that shows as what it is; `undefined` where it isn't one, which the report says. */
export function checkText(text: string, what: string, place: Place, report: FileReport): string | undefined {
  const trimmed = text.trim()
  const isTitle = what === 'title'
  if (trimmed === '') {
    report.add('field-empty', place, {
      found: `an empty ${what}`,
      expected: 'at least one character',
      // What must be there is no line to delete.
      fix: isTitle ? TITLE_FIX : `write the ${what}${what === 'date' ? '' : ', or delete the line'}`,
    })
    return undefined
  }
  if (/[\n\r]/.test(trimmed)) {
    report.add('text-not-one-line', place, {
      found: `a ${what} of several lines`,
      expected: 'one line',
      fix: `write it on one line: ${quoteFound(trimmed.replace(/\s+/g, ' '), MAX_TEXT_LENGTH)}`,
    })
    return undefined
  }
  const unseen = INVISIBLE.exec(withoutScriptJoiners(trimmed))
  if (unseen) {
    report.add('text-invisible-character', place, {
      found: `a ${what} with the invisible character ${quoteFound(unseen[0])}`,
      expected: 'characters that can be seen: others could make it read as something else',
      fix: 'delete the character',
    })
    return undefined
  }
  const length = [...trimmed].length
  const most = isTitle ? MAX_TITLE_LENGTH : MAX_TEXT_LENGTH
  if (length > most) {
    report.add(isTitle ? 'title-too-long' : 'text-too-long', place, {
      found: `a ${what} of ${length} characters`,
      expected: `at most ${most}`,
      fix: 'shorten it',
    })
    return undefined
  }
  return reportPiledMarks(trimmed, what, place, report) ? undefined : trimmed
}

/** Reports a character with so many marks that they reach over the lines around it; true where there is one. */
export function reportPiledMarks(text: string, what: string, place: Place, report: FileReport): boolean {
  const pile = longestCluster(text)
  if (pile <= MAX_CLUSTER_LENGTH) return false
  report.add('text-piled-marks', place, {
    found: `a ${what} with one character made of ${pile} code points`,
    expected: `at most ${MAX_CLUSTER_LENGTH}: more marks reach over the words around them`,
    fix: 'delete the marks that no word needs',
  })
  return true
}

/** How many code points the longest character has, as a reader sees characters. */
function longestCluster(text: string): number {
  if (text.length <= MAX_CLUSTER_LENGTH || SIMPLE.test(text)) return 0
  let longest = 0
  for (const { segment } of CLUSTERS.segment(text)) longest = Math.max(longest, [...segment].length)
  return longest
}
