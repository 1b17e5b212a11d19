import { expect, test } from 'vitest';

import { chapterCodes, hsCode } from './product-codes';

const chapters = chapterCodes([
  { code: '01', name: 'Live animals' },
  { code: '27', name: 'Fuels' },
  { code: '99', name: 'Not specified' },
]);

test.each(['TOTAL', '01', '0101', '010121', '27', '270900', '99', '9999', '999999'])(
  'hsCode(%j) is kept as it is written',
  (text) => {
    expect(hsCode(text, chapters)).toEqual({ product: text });
  },
);

test.each(['10121', '1.01E+05', "'010121"])('hsCode(%j) was damaged by a spreadsheet', (text) => {
  expect(hsCode(text, chapters)).toEqual({
    expected: 'an HS code of 6 digits, leading zeros kept',
    hint: 'A spreadsheet has taken the code for a number; take the file as the publisher sends it',
  });
});

test('hsCode(text) says how many digits a shortened chapter or heading must have', () => {
  const expectedOf = (text: string) => JSON.stringify(hsCode(text, chapters));
  expect(expectedOf('1')).toContain('2 digits');
  expect(expectedOf('101')).toContain('4 digits');
});

test.each(['', 'total', 'ALL', '9999AA', '00', '000000', '55', '550101', '01012100', '٠١'])(
  'hsCode(%j) is no product',
  (text) => {
    expect(hsCode(text, chapters)).not.toHaveProperty('product');
  },
);
