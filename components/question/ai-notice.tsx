import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import { fill } from '@/lib/dictionary/fill'
import type { Generator } from '@/lib/records/site'

/** The notice that stands with every answer; nothing dismisses it. Source: GB 45438-2025 (both "AI" and "生成" in the words). */
export function AiNotice({ generator, dictionary }: { generator: Generator | undefined; dictionary: Dictionary }) {
  return (
    <div
      role="note"
      className="flex max-w-measure flex-wrap items-baseline gap-x-3 rounded-lg border border-notice-line bg-notice px-4 py-2 text-small"
    >
      <strong className="font-semibold">{dictionary.notice}</strong>
      {generator && <GeneratedBy generator={generator} dictionary={dictionary} />}
      <a href={paths.about}>{dictionary.about}</a>
    </div>
  )
}

function GeneratedBy({ generator, dictionary }: { generator: Generator; dictionary: Dictionary }) {
  const text = fill(dictionary.generatedBy, { name: generator.name })
  if (!generator.url) return <span>{text}</span>
  return (
    <a href={generator.url} rel="noopener nofollow">
      {text}
    </a>
  )
}
