import type { Dictionary } from '@/lib/dictionary/en'

interface Props {
  report: string
  dictionary: Dictionary
}

/** In development: what the check would print of a bad file, on the page of that file. */
export function IssueReport({ report, dictionary }: Props) {
  return (
    <section className="mx-auto max-w-page">
      <h1 className="text-2xl">{dictionary.badFileTitle}</h1>
      <p className="mt-2 text-muted">{dictionary.badFileBody}</p>
      <Printed text={report} />
    </section>
  )
}

/** In development: the same of all bad files, above the list that lacks them. */
export function FolderReport({ report, dictionary }: Props) {
  return (
    <section aria-labelledby="bad-files" className="mb-8">
      <h2 id="bad-files" className="text-lead">
        {dictionary.badFilesTitle}
      </h2>
      <Printed text={report} />
    </section>
  )
}

function Printed({ text }: { text: string }) {
  return (
    <pre className="mt-4 max-h-96 overflow-auto whitespace-pre-wrap rounded-lg border border-line bg-raised p-4 text-sm">
      {text}
    </pre>
  )
}
