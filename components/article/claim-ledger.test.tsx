import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { VerdictKind } from '@/lib/domain/claim';
import { ClaimLedger } from './claim-ledger';
import type { LedgerEntry, LedgerVerdict } from './page-article';
import { PressLedger } from './press-ledger';

const ofAzerbaijan: LedgerVerdict = {
  side: 'AZE',
  sideName: 'Azerbaijan',
  kind: 'agrees',
  recorded: '11,624,822',
  reason: '11,624,822 rounds to $11.6 million',
  source: 'UN Comtrade, retrieved 2022; vintage 1-3f2a9c41',
  before: null,
};

const entry: LedgerEntry = {
  claimId: 'c3',
  quote: '$11.6 million',
  subject: 'Azerbaijan’s imports from Pakistan, 2020',
  href: '/?claim=c3#chart-figure',
  isLit: true,
  picture: 'reporter=AZE&partner=PAK',
  verdicts: [ofAzerbaijan],
  nearer: 'The figure is nearer to the record of Azerbaijan.',
  printedIn: null,
};

test('a ledger shows each figure as a link to its point, with verdict, reason and source', () => {
  render(<ClaimLedger asOf={null} slug="navy" entries={[entry]} sums={[]} />);
  const item = screen.getByRole('listitem');
  const link = within(item).getByRole('link', { name: '$11.6 million' });
  expect(link).toHaveAttribute('href', '/?claim=c3#chart-figure');
  expect(item).toHaveAttribute('data-lit', 'yes');
  expect(within(item).getByRole('definition')).toHaveTextContent(
    '✓ Agrees: 11,624,822 rounds to $11.6 millionUN Comtrade, retrieved 2022; vintage 1-3f2a9c41',
  );
});

test.each<[VerdictKind, string]>([
  ['agrees', '✓ Agrees:'],
  ['agrees truncated', '✓ Agrees, truncated:'],
  ['approximately agrees', '≈ Approximately agrees:'],
  ['differs', '≠ Differs:'],
  ['could not check', '? Could not check:'],
])('a verdict that %s is told by sign and word', (kind, words) => {
  render(
    <ClaimLedger
      asOf={null}
      slug="navy"
      entries={[{ ...entry, verdicts: [{ ...ofAzerbaijan, kind }] }]}
      sums={[]}
    />,
  );
  expect(screen.getByRole('definition')).toHaveTextContent(words);
});

test('a ledger shows the arithmetic inside the article and whether it holds', () => {
  const sums = [
    { words: '1.6 + 11.6 = 13.2', subject: 'turnover, 2020', isConsistent: true },
    { words: '1 + 1 = 3', subject: 'turnover, 2021', isConsistent: false },
  ];
  render(<ClaimLedger asOf={null} slug="navy" entries={[]} sums={sums} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1.6 + 11.6 = 13.2 (turnover, 2020): ✓ consistent',
    '1 + 1 = 3 (turnover, 2021): ≠ inconsistent',
  ]);
});

test('a press ledger names where and when each figure was printed', () => {
  const printedIn = {
    words: 'Report, 31 August 2015',
    address: 'https://report.az/',
    note: 'A range.',
  };
  render(<PressLedger entries={[{ ...entry, printedIn }]} overTime="/trade/AZE/PAK/claims" />);
  const link = screen.getByText('Report, 31 August 2015');
  expect(link).toHaveAttribute('href', 'https://report.az/');
  expect(link.parentElement).toHaveTextContent('Report, 31 August 2015. A range.');
});

test('a press ledger without entries is nothing', () => {
  const { container } = render(<PressLedger entries={[]} overTime="/trade/AZE/PAK/claims" />);
  expect(container).toBeEmptyDOMElement();
});

test('a ledger leads to its files and each figure to its picture', () => {
  render(<ClaimLedger asOf={null} slug="navy" entries={[entry]} sums={[]} />);
  expect(screen.getByRole('link', { name: 'CSV' })).toHaveAttribute(
    'href',
    '/api/v1/ledger?article=navy&format=csv&download=1',
  );
  expect(screen.getByRole('link', { name: 'SVG' })).toHaveAttribute(
    'href',
    '/api/v1/verdict.svg?reporter=AZE&partner=PAK',
  );
  expect(screen.getByRole('link', { name: 'PDF' })).toHaveAttribute(
    'href',
    '/api/v1/verdict.pdf?reporter=AZE&partner=PAK',
  );
  expect(screen.getByRole('link', { name: 'other sizes and colours' })).toHaveAttribute(
    'href',
    '/verdict?reporter=AZE&partner=PAK',
  );
});
