/**
 * What to say of an error that the machine is the reason of, in place of a stack trace: the disk, a port or the store;
 * `undefined` for any other, which is a mistake of the program.
 *
 * @example explainError(error, 8080) // "port 8080 is taken by another program\n  fix: …"
 */
export function explainError(error: unknown, port?: number): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  const isOfPort = 'syscall' in error && error.syscall === 'listen'
  if (isOfPort) return `${portTrouble(error.code, port)}\n  fix: PORT=8080 npm start takes another one`
  if (error.code.includes('SQLITE')) return said(`the store under .next/cache/ can't be used: ${error.message}`)
  return 'syscall' in error ? said(`the disk refuses: ${error.message}`) : undefined
}

function said(what: string): string {
  return `${what}\n  fix: give this user the right to write there and enough room, or put aside what stands in the way`
}

function portTrouble(code: string, port: number | undefined): string {
  const name = port === undefined ? 'the port' : `port ${port}`
  if (code === 'EADDRINUSE') return `${name} is taken by another program`
  if (code === 'EACCES' || code === 'EPERM') return `${name} needs rights that this user doesn't have`
  return `${name} can't be opened (${code})`
}
