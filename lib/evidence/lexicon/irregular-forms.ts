/** English forms that no rule of endings leads back to their word: each line begins with the word, as it is written. */
const FORMS = `
arise arose arisen|bear bore borne born|beat beaten|become became|begin began begun|bind bound|bite bit bitten|blow blew blown
break broke broken|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|deal dealt
die died dying|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt|feed fed
fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen
get got gotten|give gave given|go went gone|grow grew grown|hide hid hidden|hold held|keep kept|know knew known|lay laid
lead led|learn learnt|leave left|lend lent|lie lying|lose lost|make made|mean meant|meet met|pay paid|ride rode ridden
ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone
shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent
spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept
swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
understand understood|wake woke woken|wear wore worn|win won|write wrote written|undergo underwent|withdraw withdrew withdrawn
child children|person people|man men|woman women|foot feet|tooth teeth|mouse mice|life lives|wife wives`

const WORD_OF: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[|\n]/u)
    .flatMap((line) => {
      const [word = '', ...forms] = line.split(' ')
      return forms.map((form): [string, string] => [form, word])
    }),
)

/** The word that an irregular English form belongs to; any other word as it is. */
export function regularForm(word: string): string {
  return WORD_OF.get(word) ?? word
}
