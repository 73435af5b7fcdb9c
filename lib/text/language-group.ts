const groups = new Map<string, string>()

/**
 * What the readers of a language have in common: the language, for Chinese with its script. `zh-CN` → `zh-Hans`, `zh-HK` →
 * `zh-Hant`, `en-GB` → `en`; others carry a script where it isn't their usual one, as `sr-Latn`.
 *
 * @param language a BCP 47 tag
 * @throws RangeError where it is none
 */
export function languageGroup(language: string): string {
  const known = groups.get(language)
  if (known !== undefined) return known
  // Of a language that isn't known, `maximize` makes English.
  const { language: name, script } = new Intl.Locale(/^und$/i.test(language) ? 'zxx' : language).maximize()
  const usual = name === 'zh' ? undefined : new Intl.Locale(name).maximize().script
  const group = script === undefined || script === usual ? name : `${name}-${script}`
  groups.set(language, group)
  return group
}

/** What the readers of a language call it: `简体中文` for `zh-Hans`; its tag where nobody has said. */
export function languageName(group: string): string {
  return new Intl.DisplayNames(group, { type: 'language' }).of(group) ?? group
}
