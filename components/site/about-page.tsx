import type { ReactNode } from 'react'
import { contactAddress } from '@/lib/addresses/contact-address'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import type { Dictionary } from '@/lib/dictionary/en'
import { fill } from '@/lib/dictionary/fill'
import type { Page } from '@/lib/records/pages'
import type { Site } from '@/lib/records/site'

/** How answers are generated, labelled and checked, who is responsible, and how to report errors. */
export function AboutPage({ page: { site } }: { page: Page }) {
  const dictionary = dictionaryOf(site.language)
  const { notice, aiMark, gradeQuoted, gradeParaphrased, gradeNone } = dictionary
  const generated = site.generator ? ` ${fill(dictionary.generatedBy, { name: site.generator.name })}` : ''
  const grades = { quoted: gradeQuoted, paraphrased: gradeParaphrased, none: gradeNone }
  return (
    <article className="max-w-measure">
      <h1 className="text-2xl sm:text-3xl">{dictionary.about}</h1>
      <Part title={dictionary.aboutGenerated}>{dictionary.aboutGeneratedBody + generated}</Part>
      <Part title={dictionary.aboutLabelled}>{fill(dictionary.aboutLabelledBody, { notice, mark: aiMark })}</Part>
      <Part title={dictionary.aboutChecked}>{fill(dictionary.aboutCheckedBody, grades)}</Part>
      <Part title={dictionary.aboutResponsible}>
        {site.editor ? fill(dictionary.responsible, { name: site.editor.name }) : dictionary.aboutNobody}
      </Part>
      <Part title={dictionary.aboutReport}>
        <Report site={site} dictionary={dictionary} />
      </Part>
    </article>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="text-heading">{title}</h2>
      <p className="mt-2">{children}</p>
    </section>
  )
}

/** The ways that there are: the repository, the editor's contact. */
function Report({ site: { repository, editor }, dictionary }: { site: Site; dictionary: Dictionary }) {
  const { contact } = editor ?? {}
  const href = contact && contactAddress(contact)
  if (!repository && !contact) return dictionary.aboutNoReport
  return (
    <>
      {dictionary.aboutReportBody}{' '}
      {repository && (
        <a href={repository} rel="noopener nofollow">
          {dictionary.reportProblem}
        </a>
      )}
      {repository && contact && ' · '}
      {contact && href ? (
        <a href={href} rel="noopener nofollow">
          {contact}
        </a>
      ) : (
        contact
      )}
    </>
  )
}
