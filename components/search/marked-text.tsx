import type { Span } from '@/lib/records/text'

/** A text with spans of it in `<mark>`: by offsets, in rising order. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <bdi>
      {spans.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(spans[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </bdi>
  )
}
