/** Why something below a folder can't be read as a file: a problem of its name, of where it leads, of what it is. */
export type FileFault =
  | 'name-not-utf8'
  | 'link-outside'
  | 'link-broken'
  | 'no-file'
  | 'folder-named-as-file'
  | 'no-permission'
  | 'disk-error'

/** What lies below a folder and can't be read. */
export interface FaultyEntry {
  readonly path: string
  readonly fault: FileFault
  /** What the system says of a `disk-error`: `EIO`, `ENAMETOOLONG`. */
  readonly code?: string
}

/** What is wrong, whatever it is wrong with. */
export type Fault = Omit<FaultyEntry, 'path'>

/** What an error of the disk says of a file; any other error is thrown on. */
export function faultOf(error: unknown): Fault {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code === undefined || !('syscall' in Object(error))) throw error
  return code === 'EACCES' || code === 'EPERM' ? { fault: 'no-permission' } : { fault: 'disk-error', code }
}
