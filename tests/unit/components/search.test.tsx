// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SearchField } from '../../../components/search/field/search-field.client'
import { MarkedText } from '../../../components/search/marked-text'
import { readSearchAddress, writeSearchAddress } from '../../../components/search/search-address.client'
import { SearchForm } from '../../../components/site/search-form'
import { en } from '../../../lib/dictionary/en'
import { CORPUS, indexOf } from '../search/corpus'

// The network is not ours: it hands out the files of a real index.
const files = new Map(indexOf(CORPUS).map(({ name, bytes }) => [`/search-index/${name}`, bytes]))

beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => {
    const bytes = files.get(path)
    return new Response(bytes && Uint8Array.from(bytes), { status: bytes ? 200 : 404 })
  })
})

afterEach(() => {
  cleanup()
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

const field = () => screen.getByRole('combobox', { name: 'Search' })

describe('the search field', () => {
  test('is a form to the search page before any script', () => {
    document.body.innerHTML = renderToStaticMarkup(<SearchForm id="search" dictionary={en} />)
    const form = document.querySelector('search form')
    expect(form).toHaveAttribute('action', '/search')
    expect(form).toHaveAttribute('method', 'get')
    expect(field()).toHaveAttribute('name', 'q')
    expect(field()).toHaveAttribute('maxlength', '600')
    expect(screen.getByRole('button', { name: 'Search' })).toHaveAttribute('type', 'submit')
  })

  test('suggests questions while typing, which the arrows go through', async () => {
    render(<SearchField id="search" labels={en} longest={600} />)
    await userEvent.type(field(), '困惑度')
    const [option, all, ...others] = await within(await screen.findByRole('listbox')).findAllByRole('option')
    if (option === undefined || all === undefined) throw new Error('there is no row of results, or none of all')
    expect(others).toEqual([])
    expect(all).toHaveTextContent('All results for “困惑度”')
    expect(option).toHaveTextContent('交叉熵和困惑度是什么关系？')
    expect(option.querySelector('mark')).toHaveTextContent('困惑度')
    expect(option).toHaveAttribute('lang', 'zh-CN')
    expect(screen.getByRole('status')).toHaveTextContent('1')
    await userEvent.keyboard('{ArrowDown}')
    expect(field()).toHaveAttribute('aria-activedescendant', option.id)
    expect(option).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{ArrowDown}')
    expect(field()).toHaveAttribute('aria-activedescendant', all.id)
    await userEvent.keyboard('{ArrowDown}')
    expect(field()).not.toHaveAttribute('aria-activedescendant')
  })

  test('says so where nothing is found, without a list', async () => {
    render(<SearchField id="search" labels={en} longest={600} />)
    await userEvent.type(field(), 'asdfghjkl')
    expect(await screen.findByText('Nothing found', { selector: 'p' })).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found')
    expect(screen.queryByRole('listbox')).toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByText('Nothing found')).toBeNull()
  })

  test('closes its list by Escape and keeps what was typed', async () => {
    render(<SearchField id="search" labels={en} longest={600} />)
    await userEvent.type(field(), '困惑度')
    await screen.findByRole('listbox')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(field()).toHaveAttribute('aria-expanded', 'false')
    expect(field()).toHaveValue('困惑度')
  })

  test('leaves the keys to an input method while it composes', async () => {
    render(<SearchField id="search" labels={en} longest={600} />)
    // `fireEvent` gives back false where the page has kept the browser from doing its own.
    expect(fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })).toBe(false)
    expect(fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 })).toBe(false)
    expect(fireEvent.keyDown(field(), { key: 'ArrowDown', isComposing: true })).toBe(true)
    expect(fireEvent.keyDown(field(), { key: 'Enter' })).toBe(true)
  })

  test('takes / where no field has the focus, and only where it is the one that does', async () => {
    render(
      <>
        <SearchField id="search" labels={en} longest={600} hasShortcut />
        <textarea />
      </>,
    )
    await userEvent.type(screen.getByRole('textbox'), '/')
    expect(screen.getByRole('textbox')).toHaveValue('/')
    expect(field()).not.toHaveFocus()
    await userEvent.click(document.body)
    await userEvent.keyboard('/')
    expect(field()).toHaveFocus()
    expect(field()).toHaveValue('')
  })
})

describe('the address of a search', () => {
  test('says any query, tag and page, and is read as it was written', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((value) => value.trim())
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 9999 }), (query, tag, page) => {
        const address = { query, page, ...(tag && { tag }) }
        const { search, pathname } = new URL(writeSearchAddress('/search', address), 'http://localhost')
        expect(pathname).toBe('/search')
        expect(readSearchAddress(search)).toEqual(address)
      }),
    )
  })

  test.each(['0', '-1', '1.5', 'x', '', '1e99', 'Infinity'])('page %j is the first', (page) => {
    expect(readSearchAddress(`?q=a&page=${page}`)).toEqual({ query: 'a', page: 1 })
  })
})

test('marks in a text are its own words, and markup stays text', () => {
  const text = 'a <script> b'
  const { container } = render(<MarkedText text={text} spans={[{ start: 2, end: 10 }]} />)
  expect(container).toHaveTextContent(text)
  expect(container.querySelector('mark')).toHaveTextContent('<script>')
  expect(container.querySelector('script')).toBeNull()
})
