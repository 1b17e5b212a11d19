import type { Dialect } from '../../table/dialect';

/**
 * How to bring a number of a table to the form with a point and no group marks; `null` where the
 * table writes it so, as publishers do. A mark in the wrong place makes no number at all.
 */
export function toPointForm({ decimal, grouping }: Dialect): ((text: string) => string) | null {
  if (decimal === '.' && grouping === null) return null;
  const mark = decimal === '.' ? '\\.' : ',';
  const group = grouping === null ? '(?!)' : groupForm(grouping);
  const form = new RegExp(`^(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${mark}(\\d+))?$`);
  const marks = new RegExp(group, 'g');
  return (text) => {
    const parts = form.exec(text.trim());
    if (parts === null) return text === '' ? '' : `no number: ${text}`;
    const [, whole = '', fraction] = parts;
    const digits = whole.replace(marks, '');
    return fraction === undefined ? digits : `${digits}.${fraction}`;
  };
}

function groupForm(grouping: ',' | '.' | ' ' | "'"): string {
  if (grouping === ' ') return '[ \\u00a0\\u2009\\u202f]';
  return grouping === '.' ? '\\.' : grouping;
}
