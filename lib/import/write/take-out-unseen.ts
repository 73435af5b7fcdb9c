// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu
// What a model thinks before it answers; without an opening where its template has given that.
const REASONING = /^\s*(?:<think(?:ing)?>)?(?:(?!<\/?think)[\s\S])*<\/think(?:ing)?>\s*/

/**
 * Markdown without what readers aren't meant to see: control and broken characters, and a model's reasoning in front. Its
 * lines end as the format's do.
 *
 * @param losses gets what is taken out
 */
export function takeOutUnseen(written: string, losses: string[]): string {
  const lines = written.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
  const controls = lines.match(CONTROLS)?.length ?? 0
  if (controls > 0) losses.push(`${controls} control or broken ${controls === 1 ? 'character' : 'characters'}`)
  const markdown = lines.replace(CONTROLS, '')
  const reasoning = REASONING.exec(markdown)?.[0] ?? ''
  if (reasoning !== '') losses.push(`the reasoning of the model before the answer (${reasoning.length} characters)`)
  return markdown.slice(reasoning.length)
}
