import { CLASS, dataAttributes } from '@/lib/markup/evidence-names'
import type { ExcerptMark } from '@/lib/records/reference-entry'
import type { PlainText, TextBlock } from '@/lib/records/text'
import { cutAtMarks } from './cut-at-marks'

interface Props {
  excerpt: PlainText
  /** What sentences of the answer rest on, by offsets into the excerpt's text. */
  marks: readonly ExcerptMark[]
}

/** The words of an excerpt, block by block, with the spans marked that sentences of the answer rest on. */
export function ExcerptText({ excerpt, marks }: Props) {
  return (
    <div className={`${CLASS.excerpt} space-y-2`}>
      {excerpt.blocks.map((block) => (
        <ExcerptBlock key={block.start} block={block} text={excerpt.text} marks={marks} />
      ))}
    </div>
  )
}

function ExcerptBlock({ block, text, marks }: { block: TextBlock; text: string; marks: readonly ExcerptMark[] }) {
  const pieces = cutAtMarks(block, marks).map(({ start, end, support, closest }) => {
    const words = text.slice(start, end)
    const data = dataAttributes({ sentences: [...support, ...closest].join(' ') })
    if (support.length > 0) {
      return (
        <mark key={start} {...data}>
          {words}
        </mark>
      )
    }
    return closest.length > 0 ? (
      <span key={start} {...data}>
        {words}
      </span>
    ) : (
      words
    )
  })
  if (block.kind === 'heading') return <p className="font-semibold">{pieces}</p>
  if (block.kind === 'code') return <pre className="overflow-x-auto whitespace-pre-wrap text-code">{pieces}</pre>
  if (block.kind === 'list-item') return <p className="pl-4 -indent-3">· {pieces}</p>
  return <p>{pieces}</p>
}
