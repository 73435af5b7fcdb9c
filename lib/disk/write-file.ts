import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file, and the folders it lies in where they are missing. */
export function writeFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** Makes a folder, and those that it lies in, where they are missing. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true })
}

/** Copies a file with its rights, and makes the folders that the copy shall lie in; what was there is replaced. */
export function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}

/** Moves a file of the same disk in one step, and makes the folders it shall lie in; what was there is replaced. */
export function moveFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  renameSync(from, to)
}
