/**
 * Finds the file of `out/` that answers an address, among those that are there: nothing else can ever be served.
 *
 * @param files paths in `out/` with forward slashes: `questions/什么是涌现/index.html`
 * @returns a function from the path of a request to such a file, or `undefined`: also for broken encodings
 */
export function staticFiles(files: Iterable<string>): (requestPath: string) => string | undefined {
  const known = new Set(files)
  return (requestPath) => {
    const path = decode(requestPath)
    if (path === undefined) return undefined
    const candidates = path === '' ? ['index.html'] : [path, `${path}/index.html`]
    return candidates.find((candidate) => known.has(candidate))
  }
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
