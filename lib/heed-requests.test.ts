import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { heedRequests } from './heed-requests';

heedRequests();

async function asked(method: string): Promise<string> {
  const server = createServer((met, answer) => {
    answer.setHeader('content-type', ['text/plain']);
    answer.setHeader('vary', ['a', 'b']);
    answer.end(
      JSON.stringify([met.method, answer.getHeader('content-type'), answer.getHeader('vary')]),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 80) : 80;
  const answer = await new Promise<IncomingMessage>((resolve) => {
    request({ port, host: '127.0.0.1', method }, resolve).end();
  });
  const body = await text(answer);
  server.close();
  return body;
}

test('TRACE comes under a name that requests may have, other methods under their own', async () => {
  expect(await asked('TRACE')).toContain('"X-TRACE"');
  expect(await asked('DELETE')).toContain('"DELETE"');
});

test('a type set as a list is one text, other headers stay lists', async () => {
  expect(await asked('GET')).toBe('["GET","text/plain",["a","b"]]');
});
