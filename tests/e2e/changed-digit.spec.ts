import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leave, seed, serve, type OwnRecords } from './own-server';
import { textsOf } from './picture-file';
import { expect, test } from './reader';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const OBSERVATIONS = 'series/aze-pak-comtrade-2022/observations.csv';
const VIEW = 'reporter=AZE&partner=PAK&from=2020&to=2020';

/** The records with one digit of Azerbaijan's imports of 2020 changed, wherever it stands. */
async function changed(replacements: readonly (readonly [string, string])[]): Promise<OwnRecords> {
  const folder = await mkdtemp(join(tmpdir(), 'bilateral-digit-'));
  const source = join(folder, 'data');
  await cp(DATA, source, { recursive: true });
  const file = join(source, OBSERVATIONS);
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    replacements.reduce((before, [from, to]) => before.replace(from, to), text),
  );
  return { source, snapshots: join(folder, 'snapshots') };
}

const TOTAL = ['imports,TOTAL,A,2020,11624822,', 'imports,TOTAL,A,2020,11924822,'] as const;

test('changing one digit of the records changes page, data and picture', async ({
  page,
  request,
}) => {
  test.setTimeout(90_000);
  const records = await changed([TOTAL]);
  await seed(records);
  const server = await serve(records);
  try {
    await page.goto(server.address);
    const figures = page.getByRole('definition').filter({ hasText: /^[−\d,]+$/ });
    await expect(figures).toHaveText(['1,657,574', '11,924,822', '−10,267,248', '13,582,396']);
    const ledger = page.getByRole('region', { name: 'Each figure beside the record' });
    await expect(ledger).toContainText('the record says 11,924,822');
    await expect(ledger).toContainText('the record says 13,582,396');
    await expect(ledger).toContainText(
      'agrees, against 11,624,822. The record has moved by 2.6 % since.',
    );
    const answer = await request.get(`${server.address}/api/v1/view?${VIEW}`);
    expect(await answer.json()).toMatchObject({ rows: [{ imports: { value: '11924822' } }] });
    const picture = await (await request.get(`${server.address}/api/v1/chart.png?${VIEW}`)).body();
    const before = await (await request.get(`/api/v1/chart.png?${VIEW}`)).body();
    expect(textsOf(picture)['Description']).toContain('imports 11,924,822');
    expect(picture.equals(before)).toBe(false);
    await page.goto(`${server.address}/sources`);
    await expect(page.getByText('The file was changed after it was recorded')).toBeVisible();
  } finally {
    await leave(page);
    await server.stop();
    await rm(join(records.source, '..'), { recursive: true });
  }
});
