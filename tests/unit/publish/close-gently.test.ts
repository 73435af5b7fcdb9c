import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { closeGently } from '../../../lib/publish/close-gently'

/** A server whose one answer has begun and not ended, and what reads it. */
async function answering() {
  let begun: ServerResponse | undefined
  const server = createServer((_, response) => {
    begun = response
    response.write('first, ')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const reader = await new Promise<IncomingMessage>((resolve) => {
    get({ port, host: '127.0.0.1' }, resolve).on('error', () => {})
  })
  return { server, reader, port, end: () => begun?.end('last') }
}

async function textOf(reader: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of reader) text += part
  return text
}

test('an answer in flight ends, and no other begins', async () => {
  const { server, reader, port, end } = await answering()
  const closed = closeGently(server, 60_000)
  const refused = await new Promise<string>((resolve) =>
    get({ port, host: '127.0.0.1' }).on('error', ({ message }) => resolve(message)),
  )
  expect(refused).toContain('ECONNREFUSED')
  end()
  expect(await textOf(reader)).toBe('first, last')
  await closed
})

test('an answer that never ends is broken off', async () => {
  const { server, reader } = await answering()
  const closed = closeGently(server, 1)
  await expect(textOf(reader)).rejects.toThrow('aborted')
  await closed
})
