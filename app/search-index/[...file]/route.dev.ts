import { loadLibrary } from '@/lib/library'

interface Context {
  params: Promise<{ file: string[] }>
}

/** In development the index is made when it is first asked for; `npm run build` writes it as files. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const name = (await params).file.join('/')
  const found = loadLibrary()
    .searchIndex()
    .find((file) => file.name === name)
  return found ? new Response(new Uint8Array(found.bytes)) : new Response(null, { status: 404 })
}
