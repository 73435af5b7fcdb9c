import { basename, join } from 'node:path'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import { environment } from '../environment'
import type { IslandScripts } from './island-scripts'

const ENTRY = 'components/island/start-islands.client.ts'
const REACT = join(environment.projectRoot, 'components/island/react-in-browser.client.ts')
const BLOCKING = 'components/settings/apply-theme.client.ts'

// The browsers that Next compiles styles for when nothing else is said.
const BROWSERS = ['chrome111', 'edge111', 'firefox111', 'safari16.4']

/**
 * Bundles what runs in a browser: one script that a page waits for, one module that every page loads, and a file for the
 * code of each island. Components written for React, with which Next renders them; in the browser Preact, a tenth of its size, takes its place.
 *
 * @param folder in `out/`; names in it change with their content
 * @throws Error where the bundler refuses
 */
export async function bundleIslands(folder: string): Promise<IslandScripts> {
  const [blocking, islands] = await Promise.all([
    bundle(folder, { entryPoints: [BLOCKING], format: 'iife' }),
    bundle(folder, { entryPoints: [ENTRY], format: 'esm', splitting: true }),
  ])
  const { metafile } = islands
  const entry = outputOf(metafile, ENTRY)
  return {
    files: [...blocking.files, ...islands.files],
    blocking: outputOf(blocking.metafile, BLOCKING),
    entry,
    filesOf: (islands) => {
      const found = new Set<string>()
      for (const output of [entry, ...islands.map((island) => outputOf(metafile, `${island}.client.tsx`))])
        addWithImports(metafile, output, found)
      return [...found]
    },
  }
}

async function bundle(folder: string, options: BuildOptions) {
  const { outputFiles, metafile } = await build({
    ...options,
    absWorkingDir: environment.projectRoot,
    outdir: folder,
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target: BROWSERS,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { react: REACT, 'react-dom/client': REACT },
    entryNames: '[name]-[hash]',
    logLevel: 'error',
  })
  const bytes = new Map(outputFiles.map(({ path, contents }) => [path, contents]))
  const files = Object.keys(metafile.outputs).map((path) => ({
    path,
    bytes: bytes.get(join(environment.projectRoot, path)) ?? new Uint8Array(),
  }))
  return { files, metafile }
}

/** The file that a module was bundled into. */
function outputOf({ outputs }: Metafile, module: string): string {
  const found = Object.entries(outputs).find(
    ([, { entryPoint }]) => entryPoint === module || (entryPoint && basename(entryPoint) === module),
  )
  if (!found) throw new Error(`no script was made of ${module}`)
  return found[0]
}

function addWithImports(metafile: Metafile, output: string, found: Set<string>): void {
  if (found.has(output)) return
  found.add(output)
  for (const { path, kind } of metafile.outputs[output]?.imports ?? []) {
    if (kind === 'import-statement') addWithImports(metafile, path, found)
  }
}
