import type { Labels } from '@/lib/dictionary/pick-labels'

/** The short mark wherever answer text shows outside its page. */
export function AiMark({ dictionary }: { dictionary: Labels<'aiMark' | 'aiMarkTitle'> }) {
  return (
    <span
      title={dictionary.aiMarkTitle}
      className="mr-1.5 inline-block rounded border border-notice-line bg-notice px-1.5 text-xs leading-5 text-ink"
    >
      {dictionary.aiMark}
    </span>
  )
}
