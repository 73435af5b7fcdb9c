import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EvidenceCase, readEvidenceCase } from './evidence-case'
import { unsupportedCases } from './remove-support'
import { editedCases, swappedCases } from './swap-answers'

const FILES = ['zh-syn', 'zh-uhgeval', 'en-clapnq', 'en-wice']
const SEED = 14

/** Cases of one kind and what they are called. */
export type EvidenceSet = readonly [name: string, cases: readonly EvidenceCase[]]

/** The sets of a folder, and those that are made of their passages. */
export function evidenceSets(folder: string): EvidenceSet[] {
  return FILES.filter((name) => existsSync(join(folder, `${name}.jsonl`))).flatMap((name): EvidenceSet[] => {
    const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
    const cases = lines.map(readEvidenceCase)
    const removed: EvidenceSet[] = name.startsWith('en-') ? [[`${name}, removed`, unsupportedCases(cases)]] : []
    if (name === 'en-wice') return [[name, cases], ...removed]
    const edited: EvidenceSet[] = name === 'en-clapnq' ? [['en-clapnq, edited', editedCases(cases, SEED)]] : []
    return [[name, cases], ...removed, ...edited, [`${name}, swapped`, swappedCases(cases, SEED)]]
  })
}
