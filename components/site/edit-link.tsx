import { fileInRepository } from '@/lib/addresses/file-in-repository'
import type { Dictionary } from '@/lib/dictionary/en'
import type { Site } from '@/lib/records/site'

/** To the file that a page was made from, in the repository that `site.md` names; nothing where it names none. */
export function EditLink({ site, file, dictionary }: { site: Site; file: string; dictionary: Dictionary }) {
  if (!site.repository) return null
  return (
    <a href={fileInRepository(site.repository, file)} rel="noopener nofollow" className="inline-block py-0.5">
      {dictionary.editThis}
    </a>
  )
}
