import { languageAttributes } from '@/lib/text/language-attributes'
/** HTML made from Markdown by `lib/markdown/render-html.ts`, which has sanitised it. It enters the page here only. */
export function RenderedHtml({ html, language }: { html: string; language: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by its only maker
  return <div className="prose" {...languageAttributes(language)} dangerouslySetInnerHTML={{ __html: html }} />
}
