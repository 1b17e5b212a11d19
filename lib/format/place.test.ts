import { describe, expect, test } from 'vitest';
import { capitalised, placeInText, possessive } from './place';

describe('placeInText(name)', () => {
  test.each([
    ['Azerbaijan', 'Azerbaijan'],
    ['United Kingdom', 'the United Kingdom'],
    ['United States', 'the United States'],
    ['United Arab Emirates', 'the United Arab Emirates'],
    ['Netherlands', 'the Netherlands'],
    ['European Union (27 members)', 'the European Union (27 members)'],
    ['World', 'the world'],
    ['Türkiye', 'Türkiye'],
  ])('of %s is %s', (name, text) => {
    expect(placeInText(name)).toBe(text);
  });
});

describe('possessive(name)', () => {
  test.each([
    ['Azerbaijan', 'Azerbaijan’s'],
    ['United Kingdom', 'the United Kingdom’s'],
    ['Netherlands', 'the Netherlands’'],
    ['United States', 'the United States’'],
    ['Côte d’Ivoire', 'Côte d’Ivoire’s'],
    ['World', 'the world’s'],
  ])('of %s is %s', (name, text) => {
    expect(possessive(name)).toBe(text);
  });
});

test('capitalised(text) changes the first letter alone', () => {
  expect(capitalised('the United Kingdom’s')).toBe('The United Kingdom’s');
  expect(capitalised('')).toBe('');
});
