import { watchContent } from '@/lib/catalogue/live-catalogue'

/** In development: an event for each change of the content, until who listens goes away. */
export function GET({ signal }: Request): Response {
  const body = new ReadableStream<string>({
    start(stream) {
      // The answer begins at once.
      stream.enqueue(':\n\n')
      const end = watchContent(() => stream.enqueue('data: changed\n\n'))
      signal.addEventListener('abort', () => {
        end()
        stream.close()
      })
    },
  })
  return new Response(body.pipeThrough(new TextEncoderStream()), {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
  })
}
