'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { pagePath } from '@/lib/addresses/page-path'
import { paths } from '@/lib/addresses/paths'
import { fillCount } from '@/lib/dictionary/fill'
import { readSearchAddress } from '../search-address.client'
import type { FieldLabels } from './field-labels'
import { isComposing } from './is-composing'
import { listenForShortcut } from './search-shortcut.client'
import { NoSuggestions, optionId, SuggestionList } from './suggestion-list'
import { useSuggestions } from './use-suggestions.client'

interface Props {
  id: string
  labels: FieldLabels
  /** As many characters as count: servers refuse addresses that hold a pasted page. */
  longest: number
  large?: boolean
  /** Whether Ctrl-K, ⌘-K and `/` lead here; where two fields are in sight, to the first. */
  hasShortcut?: boolean
}

const NONE = -1

/**
 * The search field: a form to the search page, and over it a combobox of what is found while typing.
 * Source: WAI-ARIA Authoring Practices, "Editable combobox with list autocomplete".
 */
export function SearchField({ id, labels, longest, large = false, hasShortcut = false }: Props) {
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(NONE)
  const found = useSuggestions(isOpen ? query : '')
  const suggestions = found ?? []
  const isShown = isOpen && suggestions.length > 0
  const isNothingFound = isOpen && found?.length === 0

  useEffect(() => (hasShortcut ? listenForShortcut(() => input.current) : undefined), [hasShortcut])

  // The reader can have begun before the script came.
  useEffect(() => {
    const field = input.current
    if (!field || field !== document.activeElement) return
    prepare()
    setQuery(field.value)
    setOpen(true)
  }, [])

  // On the results page the field holds what was asked; what the reader typed before the script came stays.
  useEffect(() => {
    const showAsked = () => {
      if (input.current && pagePath(window.location.pathname) === paths.search)
        input.current.value = readSearchAddress(window.location.search).query.slice(0, longest)
    }
    if (input.current?.value === '') showAsked()
    window.addEventListener('popstate', showAsked)
    return () => window.removeEventListener('popstate', showAsked)
  }, [longest])

  const type = (text: string) => {
    setQuery(text)
    setOpen(true)
    setActive(NONE)
  }
  const close = () => {
    setOpen(false)
    setActive(NONE)
  }
  // Back may bring this very page again, and then without the list.
  const open = (href: string) => {
    close()
    window.location.assign(href)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) {
      // The Enter that commits a candidate must not send the form, nor the Escape that drops it empty the field.
      if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
      return
    }
    const chosen = suggestions[active]
    if (event.key === 'Escape' && (isShown || isNothingFound)) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && isShown && chosen) {
      event.preventDefault()
      open(chosen.href)
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && suggestions.length > 0) {
      event.preventDefault()
      setOpen(true)
      setActive(moved(active, event.key === 'ArrowDown' ? 1 : -1, suggestions.length))
    } else if (event.key === 'ArrowDown') {
      // Also for what the field was given and nobody typed here: the query of the results page, a restored form.
      setQuery(event.currentTarget.value)
      setOpen(true)
    }
  }

  return (
    <form action={paths.search} method="get" className="relative flex gap-2">
      <label htmlFor={id} className="sr-only">
        {labels.search}
      </label>
      <input
        ref={input}
        id={id}
        name="q"
        type="search"
        role="combobox"
        aria-expanded={isShown}
        aria-controls={isShown ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active !== NONE ? optionId(listId, active) : undefined}
        autoComplete="off"
        maxLength={longest}
        enterKeyHint="search"
        placeholder={labels.searchPlaceholder}
        onFocus={prepare}
        onInput={(event) => {
          if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing))
            type(event.currentTarget.value)
        }}
        onCompositionEnd={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
        className={`min-w-0 flex-1 rounded-lg border border-muted bg-paper px-3 text-ink placeholder:text-muted ${large ? 'py-2.5' : 'py-1.5 text-small'}`}
      />
      <button
        type="submit"
        className={`shrink-0 rounded-lg border border-transparent bg-accent px-4 font-medium text-paper ${large ? 'py-2.5' : 'py-1.5 text-small'}`}
      >
        {labels.search}
      </button>
      <span role="status" className="sr-only">
        {isShown && fillCount(labels.suggestionCount, suggestions.filter(({ kind }) => kind !== 'all').length)}
        {isNothingFound && labels.noSuggestions}
      </span>
      {isNothingFound && <NoSuggestions labels={labels} />}
      {isShown && (
        <SuggestionList
          id={listId}
          labels={labels}
          suggestions={suggestions}
          active={active}
          choose={(place) => setActive(place ?? NONE)}
          open={open}
        />
      )}
    </form>
  )
}

/** Loads what the first suggestion needs. Where that fails, the form still leads to the search page. */
function prepare(): void {
  void import('../search-engine.client')
    .then(({ searchEngine, sourceEngine }) => Promise.all([searchEngine().prepare(), sourceEngine().prepare()]))
    .catch(() => {})
}

/** The next place in a ring in which "none" stands between the last and the first. */
function moved(active: number, step: number, count: number): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1
}
