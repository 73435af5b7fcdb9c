/** How wide a text runs, in widths of a Han character: Latin letters and digits are about half as wide. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += character < '\u2e80' ? 0.5 : 1
  return width
}
