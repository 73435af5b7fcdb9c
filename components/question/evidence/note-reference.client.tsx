'use client'

import { useLayoutEffect, useRef } from 'react'
import { CLASS, withData } from '@/lib/markup/evidence-names'
import { CopyButton } from '../../site/copy-button.client'
import { passagesOf, referenceItem } from './evidence-marks.client'
import type { NoteLabels } from './note-labels'

/** A reference that the sentence rests on or comes close to: its title, on a narrow page its excerpt, and the way to the source. */
export function NoteReference({
  sentence,
  reference,
  labels,
}: {
  sentence: number
  reference: number
  labels: NoteLabels
}) {
  const excerpt = useRef<HTMLElement>(null)
  const item = referenceItem(reference)
  const link = item?.querySelector<HTMLAnchorElement>(`.${CLASS.referenceLink}`)
  useLayoutEffect(() => {
    const copy = referenceItem(reference)?.querySelector(`.${CLASS.excerpt}`)?.cloneNode(true)
    if (copy instanceof HTMLElement) excerpt.current?.replaceChildren(copy)
    if (excerpt.current) showPassage(excerpt.current, sentence)
  }, [reference, sentence])
  return (
    <div className="mt-1 text-small">
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm lg:flex-nowrap">
        <span
          className="min-w-0 lg:truncate"
          lang={item?.querySelector('h3')?.lang}
          dir={item?.querySelector('h3')?.dir}
        >
          {reference} <bdi>{titleOf(reference)}</bdi>
        </span>
        {link && (
          <a href={link.href} className="inline-block whitespace-nowrap py-0.5" {...(link.rel && { rel: link.rel })}>
            {labels.openAtExcerpt} →
          </a>
        )}
        <span className="shrink-0">
          <CopyButton text={() => excerptWithSource(reference)} label={labels.copyExcerpt} labels={labels} />
        </span>
      </p>
      <section
        ref={excerpt}
        lang={item?.querySelector('blockquote')?.lang}
        dir={item?.querySelector('blockquote')?.dir}
        aria-label={titleOf(reference)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long excerpt scrolls in the sheet, and the keyboard has to reach it.
        tabIndex={0}
        className={CLASS.noteExcerpt}
      />
    </div>
  )
}

/** In a copy of an excerpt, only the sentence's passage stays marked, and is scrolled to. */
function showPassage(copy: HTMLElement, sentence: number): void {
  const own = passagesOf(sentence, copy)
  for (const piece of copy.querySelectorAll<HTMLElement>(withData('sentences'))) {
    if (!own.includes(piece)) piece.replaceWith(...piece.childNodes)
  }
  const [first] = own
  // From where the copy of the sentence before has left it.
  if (first) copy.scrollTop += first.getBoundingClientRect().top - copy.getBoundingClientRect().top - 24
}

/** A reference's title, as the panel has it. */
export function titleOf(reference: number): string {
  return referenceItem(reference)?.querySelector('h3 bdi')?.textContent ?? ''
}

/** The words of an excerpt as they are set, a table's cells parted by tabs, and where they come from. */
function excerptWithSource(reference: number): string {
  const item = referenceItem(reference)
  // biome-ignore lint/performance/useDomNodeTextContent: blocks, lines and cells are parted as they are set.
  const words = item?.querySelector<HTMLElement>(`.${CLASS.excerpt}`)?.innerText ?? ''
  const link = item?.querySelector<HTMLAnchorElement>(`.${CLASS.referenceLink}`)
  return [words, `— ${titleOf(reference)}`, ...(link ? [link.href] : [])].join('\n')
}
