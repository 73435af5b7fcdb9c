/** Something in a text that belongs to a person, or opens a door. */
export interface PersonalDetail {
  readonly kind: string
  /** As it is written, with its middle hidden: reports are passed on. */
  readonly shown: string
}

// Own patterns: the packages that find these in running text (redact-pii, pii-filter) know no Chinese numbers or aren't kept
// up, and those that do (validator, libphonenumber-js) judge a text that is a number already.
const KINDS: readonly { readonly kind: string; readonly pattern: RegExp; isOne?(found: string): boolean }[] = [
  {
    kind: 'mail address',
    pattern: /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}/gu,
    isOne: (found) => !/@example\.(?:com|org|net)$/i.test(found),
  },
  { kind: 'phone number', pattern: /(?<![\d.])(?:(?:\+|00)86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?![\d.])/g },
  { kind: 'phone number', pattern: /(?<![\d.-])\(?0\d{2,3}\)?[ -]\d{7,8}(?!\d)/g },
  {
    kind: 'phone number',
    pattern: /(?<![\w.+])\+(?!86)[1-9]\d{0,2}(?:[ .-]?\(?\d{2,4}\)?){2,5}(?!\d)/g,
    isOne: (found) => found.replace(/\D/g, '').length >= 9,
  },
  {
    kind: 'ID number',
    pattern: /(?<!\d)[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dXx])/g,
    isOne: isIdNumber,
  },
  { kind: 'ID number', pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g },
  { kind: 'card number', pattern: /(?<![\d.])\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\d.])/g, isOne: isCardNumber },
  {
    kind: 'key',
    pattern:
      /\b(?:sk-(?:[a-z]+-)?[\w-]{20,}|AKIA[0-9A-Z]{16}|LTAI[\w]{12,30}|AKID[\w]{13,40}|gh[pousr]_\w{30,}|github_pat_\w{20,}|xox[abprs]-[\w-]{10,}|AIza[\w-]{30,}|hf_\w{30,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,})/g,
  },
  { kind: 'key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g },
  { kind: 'password', pattern: /(?:password|passwd|pwd|密码|口令)\s*(?:[:：=]|是)\s*["'`]?[\x21-\x7e]{6,64}/gi },
]

/** Mail addresses, phone, ID and card numbers, keys and passwords in a text, each once, in the order of their kinds. */
export function findPersonalDetails(text: string): PersonalDetail[] {
  const found = new Map<string, PersonalDetail>()
  for (const { kind, pattern, isOne } of KINDS) {
    for (const [written] of text.matchAll(pattern))
      if (!isOne || isOne(written)) found.set(written, { kind, shown: hidden(written) })
  }
  return [...found.values()]
}

function hidden(text: string): string {
  return `${text.slice(0, 3)}…${text.slice(-2)}`
}

/** Source: GB 11643-1999, the check digit. */
function isIdNumber(text: string): boolean {
  const sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce(
    (total, weight, n) => total + weight * Number(text[n]),
    0,
  )
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase()
}

/** Source: ISO/IEC 7812-1, Luhn's check digit. */
function isCardNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].toReversed().map(Number)
  const sum = digits.reduce((total, digit, n) => total + (n % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0)
  return sum % 10 === 0 && new Set(digits).size > 1
}
