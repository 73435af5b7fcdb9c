import type { Dictionary } from '@/lib/dictionary/en'

/** In development: what the check would print of a bad file, on the page of that file. */
export function IssueReport({ report, dictionary }: { report: string; dictionary: Dictionary }) {
  return (
    <section className="mx-auto max-w-page">
      <h1 className="text-2xl">{dictionary.badFileTitle}</h1>
      <p className="mt-2 text-muted">{dictionary.badFileBody}</p>
      <pre className="mt-4 overflow-x-auto whitespace-pre-wrap rounded-lg border border-line bg-raised p-4 text-sm">
        {report}
      </pre>
    </section>
  )
}
