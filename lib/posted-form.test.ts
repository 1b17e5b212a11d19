import { expect, test } from 'vitest';
import { keepForm, readForm, takeForm } from './posted-form';

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/check', { method: 'POST', body, headers });

test('readForm(request) is the body as it was sent', async () => {
  expect(await readForm(post('text=%C9%99+b'))).toEqual({ kind: 'fields', body: 'text=%C9%99+b' });
});

test('a letter cut between two parts of a body is put together', async () => {
  const bytes = new TextEncoder().encode('text=ə');
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes.slice(0, -1));
      controller.enqueue(bytes.slice(-1));
      controller.close();
    },
  });
  // The platform wants it said that the body comes in parts; its types do not know the word.
  const parts = Object.assign({ method: 'POST', body }, { duplex: 'half' });
  const request = new Request('http://localhost/check', parts);
  expect(await readForm(request)).toEqual({ kind: 'fields', body: 'text=ə' });
});

test('a request without a body has no fields', async () => {
  const request = new Request('http://localhost/check', { method: 'POST' });
  expect(await readForm(request)).toEqual({ kind: 'fields', body: '' });
});

test('a form over the limit is not held, whatever its length is said to be', async () => {
  const large = { kind: 'too large', most: 2_000_000 };
  expect(await readForm(post('a', { 'content-length': '2000001' }))).toEqual(large);
  expect(await readForm(post('a'.repeat(2_000_001)))).toEqual(large);
});

test('a form is taken once, by its ticket alone', () => {
  const ticket = keepForm({ kind: 'fields', body: 'a=1' });
  expect(takeForm('another')).toBeNull();
  expect(takeForm(null)).toBeNull();
  expect(takeForm(ticket)).toEqual({ kind: 'fields', body: 'a=1' });
  expect(takeForm(ticket)).toBeNull();
});
