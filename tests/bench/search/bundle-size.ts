import { build } from 'vite'
import { brotliSize } from './brotli-size'

/** How many bytes a module is that a browser loads with all that it imports: one file, minified, with Brotli. */
export async function bundleSize(entry: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: 'esbuild', target: 'es2022', lib: { entry, formats: ['es'], fileName: 'bundle' } },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const chunks = outputs.flatMap((each) => ('output' in each ? each.output : []))
  return brotliSize(chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n'))
}
