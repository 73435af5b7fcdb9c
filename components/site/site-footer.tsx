import { contactAddress } from '@/lib/addresses/contact-address'
import type { Dictionary } from '@/lib/dictionary/en'
import { fill } from '@/lib/dictionary/fill'
import { pickLabels } from '@/lib/dictionary/pick-labels'
import type { Site } from '@/lib/records/site'
import { Island } from '../island/island'
import { SETTING_LABELS } from '../settings/setting-labels'
import { WikiLink } from './wiki-link'

/** The foot of every page: the notice for the whole site, who is responsible, the ways out, and the reader's settings. */
export function SiteFooter({ site, dictionary }: { site: Site; dictionary: Dictionary }) {
  const { editor, repository } = site
  return (
    <footer className="mt-16 border-t border-line bg-raised">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 gap-y-2 px-4 py-6 text-sm text-muted sm:px-6 [&_a]:inline-block [&_a]:py-0.5">
        <p>{dictionary.notice}</p>
        {editor && (
          <p>
            {fill(dictionary.responsible, { name: editor.name })}
            {editor.contact && <Contact contact={editor.contact} />}
          </p>
        )}
        <p>
          <WikiLink site={site} dictionary={dictionary} />
        </p>
        {repository && (
          <p>
            <a href={repository} rel="noopener nofollow">
              {dictionary.reportProblem}
            </a>
          </p>
        )}
        <Island name="reader-settings" props={{ labels: pickLabels(dictionary, SETTING_LABELS) }} />
      </div>
    </footer>
  )
}

/** The editor's contact, as a link where it is an address. */
function Contact({ contact }: { contact: string }) {
  const href = contactAddress(contact)
  if (!href) return ` · ${contact}`
  return (
    <>
      {' · '}
      <a href={href} rel="noopener nofollow">
        {contact}
      </a>
    </>
  )
}
