import { languageAttributes } from '@/lib/text/language-attributes'

interface Props {
  html: string
  className?: string
  /** BCP 47; absent where what it stands in says it. */
  language?: string
}

/** HTML made from Markdown by `lib/markdown/render/render-html.ts`, which has sanitised it. It enters the page here only. */
export function RenderedHtml({ html, className = 'prose', language }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by its only maker
  return <div className={className} {...languageAttributes(language)} dangerouslySetInnerHTML={{ __html: html }} />
}
