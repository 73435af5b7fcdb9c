import type { Measured, Percentiles } from './measure'

/** The figures of several engines as a Markdown table. */
export function printTable(engines: readonly Measured[]): string {
  const documents = engines[0]?.volume.documents ?? 0
  const header = [
    'engine',
    'MRR@10 all / Simplified / Traditional',
    'Recall@10',
    'no result',
    `KB to first results (Brotli), median / p95, of ${documents.toLocaleString('en')} documents`,
    'requests',
    'CPU ms a query',
    'build CPU s',
    'peak memory MB',
    'bytes a document on disk',
  ]
  const rows = engines.map(({ name, quality, volume }) => [
    name,
    [quality.mrr, quality.mrrSimplified, quality.mrrTraditional].map((value) => value.toFixed(4)).join(' / '),
    quality.recall.toFixed(4),
    `${(quality.empty * 100).toFixed(1)} %`,
    pair(volume.firstBytes, (bytes) => (bytes / 1000).toFixed(1)),
    pair(volume.requests, String),
    pair(volume.queryMs, (ms) => ms.toFixed(2)),
    (volume.buildMs / 1000).toFixed(1),
    volume.memoryMb.toFixed(0),
    volume.bytesPerDocument.toFixed(0),
  ])
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function pair({ median, p95 }: Percentiles, print: (value: number) => string): string {
  return `${print(median)} / ${print(p95)}`
}
