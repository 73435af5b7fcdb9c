import { expect, test } from 'vitest'
import { contactAddress } from '../../../lib/addresses/contact-address'

test.each([
  ['editor@example.com', 'mailto:editor@example.com'],
  ['mailto:editor@example.com', 'mailto:editor@example.com'],
  ['https://example.com/contact?a=1', 'https://example.com/contact?a=1'],
])('the contact %s leads to %s', (contact, address) => {
  expect(contactAddress(contact)).toBe(address)
})

test.each(['微信：wenda', 'editor@example.com?bcc=all@example.com', 'javascript:alert(1)', 'a @ b', 'https://'])(
  'the contact %s leads nowhere',
  (contact) => {
    expect(contactAddress(contact)).toBeUndefined()
  },
)
