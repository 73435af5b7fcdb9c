import type { Catalogue } from './catalogue'

// Between two of these the process does what else it has to.
const QUESTIONS_AT_ONCE = 20

/**
 * Reads the bodies of the questions of which a catalogue knows the front matter alone, the newest first, a few at a time.
 *
 * @param isWanted whether to go on: another catalogue begins with what this one has left
 * @param done called when all are read; not where none was missing
 */
export function completeLater(catalogue: Catalogue, isWanted: () => boolean, done: () => void): void {
  const { questions, content, texts } = catalogue
  const all = new Set([...questions, ...content.questions.values(), ...content.drafts.values()])
  const waiting = [...all].filter(({ isFrontOnly }) => isFrontOnly)
  const goOn = () => {
    if (!isWanted()) return
    if (waiting.length === 0) return done()
    try {
      texts.terms(waiting.splice(0, QUESTIONS_AT_ONCE))
    } catch {
      // A file that changes meanwhile is read for the next catalogue.
    }
    setTimeout(goOn)
  }
  if (waiting.length > 0) setTimeout(goOn)
}
