import { addressFaults } from '../faults/addresses';
import { expect, test } from './reader';

const SEED = 20210611;
const COUNT = 300;
const LANES = 4;

// `npm run faults -- addresses` asks for ten thousand.
test(`${COUNT} random addresses on every route are answered or refused (seed ${SEED})`, async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  const run = { origin: baseURL ?? '', seed: SEED, count: COUNT, lanes: LANES };
  const { asked, statuses, wrong } = await addressFaults(run);
  console.log([...statuses].map(([status, times]) => `${times} × ${status}`).join(', '));
  expect(wrong).toEqual([]);
  expect(asked).toBe(COUNT);
});
