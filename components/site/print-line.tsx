/** A line that only a printed page has: in the browser it is no text, for readers and for finding. */
export function PrintLine({ text }: { text: string }) {
  return <div className="print-line" data-print={text} />
}
