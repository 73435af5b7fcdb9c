/**
 * The contrast of two colours, 1–21, each the first `rgb(…)` of a computed style. Source: WCAG 2.2, "contrast ratio".
 *
 * @throws Error where there is no opaque colour in the text
 */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(style: string): number {
  const channels = /rgb\((\d+), (\d+), (\d+)\)/.exec(style)?.slice(1)
  if (!channels) throw new Error(`no opaque colour in "${style}"`)
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => linear(Number(channel) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
