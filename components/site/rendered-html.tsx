import type { Dictionary } from '@/lib/dictionary/en'
import { pickLabels } from '@/lib/dictionary/pick-labels'
import { languageAttributes } from '@/lib/text/language-attributes'
import { Island } from '../island/island'
import { IslandLabels } from '../island/island-labels'

interface Props {
  html: string
  className?: string
  /** BCP 47; absent where what it stands in says it. */
  language?: string
  /** Where code can be copied. */
  dictionary?: Dictionary
}

/** HTML made from Markdown by `lib/markdown/render/render-html.ts`, which has sanitised it. It enters the page here only. */
export function RenderedHtml({ html, className = 'prose', language, dictionary }: Props) {
  const labels = dictionary && html.includes('<pre') ? pickLabels(dictionary, ['copied', 'copyCode']) : undefined
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by its only maker */}
      <div className={className} {...languageAttributes(language)} dangerouslySetInnerHTML={{ __html: html }} />
      {labels && (
        <>
          <IslandLabels labels={labels} />
          <Island name="code-copying" props={{ labels }} />
        </>
      )}
    </>
  )
}
