import type { ContentIssue } from '../../records/content-issue'
import { FILE_START, FileReport, type Finding } from './file-report'

/** Why a file can't be read. */
type Fault = 'name-not-utf8' | 'link-outside' | 'link-broken' | 'no-file' | 'no-permission'

const FINDINGS: Readonly<Record<Fault, Finding>> = {
  'name-not-utf8': {
    found: 'a name that is no UTF-8',
    expected: 'a name of characters in UTF-8',
    fix: 'rename it; the name was most likely written on a system with another encoding',
  },
  'link-outside': {
    found: 'a link that leads out of the content folder',
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
}

// What nothing reads anyway: pictures and other files that lie beside the texts.
const HARMLESS_END =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|mp[34]|webm|pdf|css|js|json|ya?ml|zip|sw[op]|tmp|bak)$|~$/i

/** Files that would be read and can't be; `faults` are those of the whole content folder. */
export function reportUnreadable(faults: readonly { readonly path: string; readonly fault: Fault }[]): ContentIssue[] {
  return faults.flatMap(({ path, fault }) => {
    const isWanted =
      /^(?:$|(?:questions|sources)(?:\/|$)|site\.md$|glossary\.md$)/.test(path) && !HARMLESS_END.test(path)
    if (!isWanted) return []
    const report = new FileReport(path.normalize('NFC'))
    report.add('file-unreadable', FILE_START, FINDINGS[fault])
    return report.issues
  })
}
