/**
 * A letter as file systems and people compare it: Unicode's full case folding, `ß` as `SS`. Letter by letter, as lower
 * case makes another sigma of one at a word's end; the dotless ı folds to itself.
 */
export function foldLetter(letter: string): string {
  return letter === 'ı' ? letter : letter.toLowerCase().toUpperCase().toLowerCase()
}
