import type { ContentIssue } from '../../records/content-issue'
import { FILE_START, FileReport, type Finding } from './file-report'

/** What lies in a folder and can't be read, with the system's word for it where that is all that is known. */
interface Faulty {
  readonly path: string
  readonly fault: keyof typeof FINDINGS | 'disk-error'
  readonly code?: string
}

const FINDINGS = {
  'name-not-utf8': {
    found: 'a name that is no UTF-8',
    expected: 'a name of characters in UTF-8',
    fix: 'rename it; the name was most likely written on a system with another encoding',
  },
  'link-outside': {
    found: 'a link that leads out of the folder',
    expected: 'a file of the folder: nothing outside of it is published',
    fix: 'put a copy of the file in the place of the link',
  },
  'link-broken': {
    found: 'a link that leads nowhere',
    expected: 'a file of the folder',
    fix: 'delete the link, or put the file in its place',
  },
  'no-file': {
    found: 'a device, pipe or socket',
    expected: 'a file or a folder',
    fix: 'delete it, or put a file in its place',
  },
  'no-permission': {
    found: 'something that may not be read',
    expected: 'a file or folder with the permission to read it',
    fix: 'give the permission, as chmod u+r for a file and chmod u+rx for a folder do',
  },
  'folder-named-as-file': {
    found: 'a folder whose name ends as that of a text does',
    expected: 'a file, or a folder with another name',
    fix: 'rename the folder',
  },
} satisfies Readonly<Record<string, Finding>>

function findingOf({ fault, code = 'an error' }: Faulty): Finding {
  if (fault !== 'disk-error') return FINDINGS[fault]
  return {
    found: `something that the disk doesn't give (${code})`,
    expected: 'a file or folder that can be read',
    fix: 'find out what is wrong with it or with the disk, or put a copy in its place',
  }
}

// What nothing reads anyway: pictures and other files that lie beside the texts.
const HARMLESS_END =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|mp[34]|webm|pdf|css|js|json|ya?ml|zip|sw[op]|tmp|bak)$|~$/i

/** Files that would be read and can't be; `faults` are those of the whole content folder. */
export function reportUnreadable(faults: readonly Faulty[]): ContentIssue[] {
  return faults
    .filter(
      ({ path }) =>
        /^(?:$|(?:questions|sources)(?:\/|$)|site\.md$|glossary\.md$)/.test(path) && !HARMLESS_END.test(path),
    )
    .flatMap((faulty) => reportFault(faulty, faulty.path))
}

/** The same for `public/`, every file of which is published. */
export function reportUnreadablePublic(faults: readonly Faulty[]): ContentIssue[] {
  return faults
    .filter(({ fault }) => fault !== 'folder-named-as-file')
    .flatMap((faulty) => reportFault(faulty, faulty.path === '' ? '/public' : `/public/${faulty.path}`))
}

function reportFault(faulty: Faulty, file: string): ContentIssue[] {
  const report = new FileReport(file.normalize('NFC'))
  report.add('file-unreadable', FILE_START, findingOf(faulty))
  return report.issues
}
