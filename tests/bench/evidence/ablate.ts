import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { align } from '../../../lib/evidence/align'
import type { Ablation } from './ablations'

/**
 * The aligner without one of its rules, made of a copy of the source text in which that rule is switched off: the code
 * that is shipped has no switches. Throws where the text has no such rule.
 */
export async function withoutRule<T>(ablation: Ablation, use: (aligner: typeof align) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ablation-'))
  try {
    for (const name of ['lib', 'package.json', 'tsconfig.json']) cpSync(name, join(folder, name), { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    const file = join(folder, 'lib/evidence', ablation.file)
    writeFileSync(file, switchedOff(readFileSync(file, 'utf8'), ablation))
    const module: { align: typeof align } = await import(pathToFileURL(join(folder, 'lib/evidence/align.ts')).href)
    return use(module.align)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function switchedOff(source: string, { file, of, gives }: Ablation): string {
  const constant = new RegExp(String.raw`^((?:export )?const ${of}\b[^=\n]*=)\s.*$`, 'mu')
  const start = new RegExp(String.raw`^(?:export )?function ${of}\((?:.*|[^]*?\n\).*) \{$`, 'mu')
  const changed = constant.test(source)
    ? source.replace(constant, (_, head: string) => `${head} ${gives}`)
    : source.replace(start, (head) => `${head}\n  return ${gives}`)
  if (changed === source) throw new Error(`${file} has no ${of}`)
  return changed
}
