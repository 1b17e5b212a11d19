import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AsOfLine } from './as-of-line';

const shown = { number: 3, builtOn: '2026-11-25' };

test('an older vintage is named with its date and the way to the newer one', () => {
  render(<AsOfLine asOf={{ shown, inForce: { number: 4, builtOn: '2026-12-01' } }} address="/" />);
  expect(
    screen.getByText(/As of vintage 3, 25 November 2026\. A newer one is in force:/),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'see it' })).toHaveAttribute('href', '/');
});

test('one that was taken back says so', () => {
  render(<AsOfLine asOf={{ shown, inForce: { number: 2, builtOn: '2026-10-01' } }} address="/" />);
  expect(screen.getByText(/It was taken back; vintage 2 is in force/)).toBeVisible();
});

test('the one in force has no link to itself', () => {
  render(<AsOfLine asOf={{ shown, inForce: shown }} address="/" />);
  expect(screen.getByText(/It is the one in force/)).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});
