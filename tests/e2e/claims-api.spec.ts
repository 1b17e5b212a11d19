import { FOUNDING_PASSAGE } from '../builders/founding-passage';
import { expect, test } from './reader';

const ADDRESS = '/api/v1/claims';

test('a text sent as JSON comes back as claims with both verdicts', async ({ request }) => {
  const answer = await request.post(ADDRESS, {
    data: { text: FOUNDING_PASSAGE, date: '2021-06-11' },
  });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toBe('no-store');
  const body = await answer.json();
  expect(
    body.claims.map(({ verdicts }: { verdicts: { verdict: string }[] }) =>
      verdicts.map(({ verdict }) => verdict),
    ),
  ).toEqual([
    ['agrees truncated', 'differs'],
    ['agrees truncated', 'differs'],
    ['agrees', 'differs'],
    ['could not check', 'could not check'],
  ]);
  expect(body.arithmetic).toMatchObject([{ result: 'consistent', words: '1.6 + 11.6 = 13.2' }]);
  const [first] = body.claims;
  expect(FOUNDING_PASSAGE.slice(first.span.start, first.span.end)).toBe(first.quote);
});

for (const [sent, told] of [
  [{ text: 'a', date: 'soon' }, 'date'],
  [{ text: '', date: '2021-06-11' }, 'text'],
  [{ date: '2021-06-11' }, 'text'],
  [{ text: 'a', date: '2021-06-11', country: 'Azerbaijan' }, 'country'],
  [{ text: 'a', date: '2021-06-11', colour: 'red' }, 'colour'],
  [['a'], 'body'],
] as const) {
  test(`${JSON.stringify(sent)} is refused, naming ${told}`, async ({ request }) => {
    const answer = await request.post(ADDRESS, { data: sent });
    expect(answer.status()).toBe(400);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
    const { parameters } = await answer.json();
    expect(parameters.map(({ parameter }: { parameter: string }) => parameter)).toContain(told);
  });
}

test('a text over the limit is refused', async ({ request }) => {
  const answer = await request.post(ADDRESS, {
    data: { text: 'a '.repeat(100_001), date: '2021-06-11' },
  });
  expect(answer.status()).toBe(400);
  expect((await answer.json()).detail).toContain('200000');
  const larger = await request.post(ADDRESS, {
    data: { text: 'a'.repeat(2_100_000), date: '2021-06-11' },
  });
  expect(larger.status()).toBe(413);
});
