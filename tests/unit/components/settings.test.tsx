// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ReaderSettings } from '../../../components/settings/reader-settings.client'
import { en } from '../../../lib/dictionary/en'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
  document.head.replaceChildren()
})

const shown = () => document.documentElement.dataset.theme
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }))

test('a look is chosen, kept, shown around the page too, and given back to the system', async () => {
  document.head.innerHTML =
    '<meta name="theme-color" media="(prefers-color-scheme: light)"><meta name="theme-color" media="(prefers-color-scheme: dark)">'
  const around = () => [...document.querySelectorAll('meta')].map((meta) => meta.getAttribute('media'))
  render(<ReaderSettings labels={en} />)
  expect(screen.getByRole('radio', { name: 'System' })).toBeChecked()
  expect(shown()).toBeUndefined()
  await choose('Dark')
  expect(shown()).toBe('dark')
  expect(around()).toEqual(['not all', 'all'])
  cleanup()
  render(<ReaderSettings labels={en} />)
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await choose('System')
  expect(shown()).toBeUndefined()
  expect(localStorage).toHaveLength(0)
  expect(around()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'])
})

test('what is chosen in another tab shows at once', () => {
  render(<ReaderSettings labels={en} />)
  localStorage.setItem('wenda-theme', 'dark')
  fireEvent(window, new StorageEvent('storage'))
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked()
  expect(shown()).toBe('dark')
})

test('what is stored and no look counts as none', () => {
  localStorage.setItem('wenda-theme', 'sepia')
  render(<ReaderSettings labels={en} />)
  expect(screen.getByRole('radio', { name: 'System' })).toBeChecked()
  expect(shown()).toBeUndefined()
})

test('where nothing can be stored, a look holds as long as the page', async () => {
  const refuse = () => {
    throw new DOMException('forbidden', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse, clear: () => undefined })
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined)
  render(<ReaderSettings labels={en} />)
  await choose('Light')
  expect(shown()).toBe('light')
  expect(warn).toHaveBeenCalledTimes(1)
  window.dispatchEvent(new Event('pageshow'))
  expect(shown()).toBe('light')
})
