/**
 * Where a contact of `site.md` leads: a mail address, or a page; `undefined` for any other words.
 *
 * @example contactAddress('editors@example.com') // 'mailto:editors@example.com'
 */
export function contactAddress(contact: string): string | undefined {
  if (/^https?:\/\//i.test(contact) && URL.canParse(contact)) return contact
  const mail = contact.replace(/^mailto:/i, '')
  return /^[^\s@?&#]+@[^\s@?&#]+$/.test(mail) ? `mailto:${mail}` : undefined
}
