/**
 * Finds the file of `out/` that answers an address, among those that are there: nothing else can ever be served.
 *
 * @param files paths in `out/` with forward slashes: `questions/什么是涌现/index.html`
 * @param base the path that the site stands under, percent-encoded: `/wenda`; nothing else is found then
 * @returns a function from the path of a request to such a file, or `undefined`: also for broken encodings
 */
export function staticFiles(files: Iterable<string>, base = ''): (requestPath: string) => string | undefined {
  const known = new Set(files)
  const folder = decode(base)
  return (requestPath) => {
    const path = below(folder, decode(requestPath))
    if (path === undefined) return undefined
    const candidates = path === '' ? ['index.html'] : [path, `${path}/index.html`]
    return candidates.find((candidate) => known.has(candidate))
  }
}

/** What is left of a path behind that of a folder it lies in. */
function below(folder: string | undefined, path: string | undefined): string | undefined {
  if (!folder || path === folder) return folder ? '' : path
  return path?.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}

/** The path without its query and its slashes at either end, decoded; file names are in NFC. */
function decode(requestPath: string): string | undefined {
  const end = requestPath.search(/[?#]/)
  try {
    return decodeURIComponent(end < 0 ? requestPath : requestPath.slice(0, end))
      .replace(/^\/|\/$/g, '')
      .normalize('NFC')
  } catch {
    return undefined
  }
}
