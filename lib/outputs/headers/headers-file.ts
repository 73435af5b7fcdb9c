import { HASHED_FOLDERS, IMMUTABLE, REVALIDATED } from './caching'
import { SECURITY_HEADERS } from './security-headers'

/** The text of `out/_headers`, in the form that static hosts such as Cloudflare Pages and Netlify read. */
export function headersFile(): string {
  const everywhere = { ...SECURITY_HEADERS, 'Cache-Control': REVALIDATED }
  const hashed = HASHED_FOLDERS.map((folder) =>
    section(`${folder}*`, ['! Cache-Control', `Cache-Control: ${IMMUTABLE}`]),
  )
  const lines = Object.entries(everywhere).map(([name, value]) => `${name}: ${value}`)
  return [section('/*', lines), ...hashed].join('\n')
}

function section(path: string, lines: readonly string[]): string {
  return `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`
}
