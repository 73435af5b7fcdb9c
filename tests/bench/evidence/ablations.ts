/** A rule and what takes its place: a constant of another value, or a function that gives the same for whatever it is asked. */
export interface Ablation {
  readonly rule: string
  /** Below `lib/evidence`. */
  readonly file: string
  readonly of: string
  readonly gives: string
}

/** Every list, rule and group of constants that decides of a grade. */
export const ABLATIONS: readonly Ablation[] = [
  ...of(
    'lexicon/function-words.ts',
    ['function words', 'isFunctionWord', 'false'],
    ['pronouns', 'isPronoun', 'false'],
    ['measure words', 'isMeasureWord', 'false'],
  ),
  ...of('lexicon/irregular-forms.ts', ['irregular forms', 'regularForm', 'word']),
  ...of(
    'lexicon/negations.ts',
    ['negations', 'negationsIn', '[]'],
    ['words that only hold a negation', 'HARMLESS', '[] || phraseKeys(`'],
  ),
  ...of('lexicon/opposites.ts', ['opposites', 'areOpposites', 'false']),
  ...of(
    'lexicon/synonyms.ts',
    ['Chinese synonyms', 'areSynonyms', '!/\\p{sc=Han}/u.test(first) && shareGroup(SYNONYMS, first, second)'],
    ['English synonyms', 'areSynonyms', '/\\p{sc=Han}/u.test(first) && shareGroup(SYNONYMS, first, second)'],
  ),
  ...of('tokens/stem-word.ts', ['endings', 'stemWord', 'word'], ['British spelling', 'americanSpelling', 'stem']),
  ...of('tokens/plain-characters.ts', ['variant characters', 'VARIANTS', "'画画'"]),
  ...of('tokens/strip-opening.ts', ['openings', 'openingEnd', '0']),
  ...of('tokens/tokenize.ts', ['tenths and halves', 'PART', '"一半"']),
  ...of(
    'tokens/word-tokens.ts',
    ['per cent of words', 'joinPerCent', 'false'],
    ['scales and tens', 'joinNumber', 'undefined'],
  ),
  ...of(
    'match/match-tokens.ts',
    ['moved runs', 'MOST_MOVED', '0'],
    ['weak runs give way', 'WEAK_RUN', '0'],
    ['two tokens to a moved run', 'SHORTEST_MOVED', '1'],
  ),
  ...of(
    'match/find-windows.ts',
    ['windows of three', 'WIDEST', '1'],
    ['pairs a sentence brings', 'PAIRS_PER_SENTENCE', '0'],
  ),
  ...of(
    'judge/align-sentence.ts',
    ['more than one window', 'WINDOWS', '1'],
    ['coverage ties', 'COVERAGE_TIE', '0'],
    ['needlessly wide windows', 'isNeedlesslyWide', 'false'],
    ['own way of retellings', 'followsWindow', 'false'],
    ['own way: words', 'LEAST_IN_ORDER', '0.6'],
    ['own way: swapped roles', 'LEAST_IN_ORDER_SWAPPED', '0.6'],
    ['quoted: sources', 'isSourceKnown', 'true'],
  ),
  ...of(
    'judge/compare-gap.ts',
    ['denials', 'isDeniedOnce', 'false'],
    ['moved statements', 'isStatementOf', 'false'],
    ['known phrases trimmed', 'contentRange', 'range'],
  ),
  ...of(
    'judge/gap-words.ts',
    ['function words for others', 'isPutForOther', 'false'],
    ['pointers and names', 'pointsAt', 'false'],
    ['phrases turned round', 'isReorderedPhrase', 'false'],
    ['weak numerals in long gaps', 'isQuantity', 'token.kind === "number"'],
  ),
  ...of('judge/find-reversal.ts', ['swapped roles', 'findReversal', 'undefined']),
  ...of('judge/find-borrowed-numbers.ts', ['borrowed numbers', 'findBorrowedNumbers', '[]']),
  ...of('judge/find-second.ts', ['second passage', 'findSecond', 'undefined']),
  ...of(
    'judge/read-gap-phrases.ts',
    ['phrases over the edge', 'PHRASE_REACH', '0'],
    ['opposites in one place', 'areInOnePlace', 'true'],
  ),
  ...of(
    'judge/score-comparison.ts',
    ['only change', 'isOnlyChange', 'false'],
    ['only change: detour', 'LONGEST_DETOUR', '64'],
    ['words elsewhere in the window', 'isContentWord', 'false'],
    ['names absent', 'NAME_ABSENT', '0.05'],
    ['other words', 'OTHER_WORDS', '0'],
    ['covered elsewhere', 'standsIn', 'false'],
  ),
  ...of(
    'judge/is-unbroken.ts',
    ['quoted: fetched words', 'isFetched', 'false'],
    ['quoted: words for others', 'isPutForOther', 'false'],
    ['quoted: cut names', 'isNameCut', 'false'],
    ['quoted: joined statements', 'isJoined', 'false'],
  ),
  ...of(
    'judge/find-retelling.ts',
    ['retellings', 'findRetelling', 'undefined'],
    ['retellings: denial', 'isDenied', 'false'],
    ['retellings: missing names', 'MOST_NAMES_MISSING', '0'],
  ),
]

function of(file: string, ...rules: readonly (readonly [rule: string, of: string, gives: string])[]): Ablation[] {
  return rules.map(([rule, name, gives]) => ({ rule, file, of: name, gives }))
}
