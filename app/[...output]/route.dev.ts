import { contentTypeOf } from '@/lib/outputs/headers/content-type'
import { outputFile } from '@/lib/outputs/outputs'
import { catalogue } from '../catalogue'

interface Context {
  params: Promise<{ output: string[] }>
}

// A page that no site has.
const NO_PAGE = '/questions/page/0'

/** In development what is no page may be a file of an output; `npm run build` writes them into `out/`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = (await params).output
    .map(decodeURIComponent)
    .join('/')
    .replace(/^output\//, '')
  const file = outputFile(catalogue(), path)
  if (file) return new Response(new Uint8Array(file.bytes), { headers: { 'Content-Type': contentTypeOf(path) } })
  // Next renders the 404 page for pages only: what neither is there gets a copy of it.
  const notFound = await fetch(new URL(NO_PAGE, request.url))
  return new Response(await notFound.text(), { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
