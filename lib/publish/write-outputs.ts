import type { DerivedFile, OutputFile } from '../outputs/output'
import { digestOf } from '../store/digest'
import type { PublishedFiles } from './published-files'

/**
 * Puts the files of outputs where they are published: derived ones are made only where they are not there already.
 *
 * @param program a digest of the program that makes them
 */
export function writeOutputs(
  files: PublishedFiles,
  outputs: Iterable<OutputFile | DerivedFile>,
  program: string,
): void {
  for (const file of outputs) {
    if ('bytes' in file) files.writeIfChanged(file.path, file.bytes)
    else {
      const made = digestOf(program, file.madeFrom)
      if (!files.keep(file.path, made)) files.write(file.path, file.make(), made)
    }
  }
}
