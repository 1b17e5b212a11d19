import { addDraft, newDraft } from './drafts';
import { resolved } from './figure-period';
import { readNumber, scaleOfWord } from './number';
import { placeList } from './place-phrase';
import type { Discourse, Frame } from './state';
import type { Column } from './table-shape';
import type { Unit } from './unit';
import { wordOf } from './unit-words';

/**
 * Reads a run of units that is a table, or lines of one: a caption, a header and rows of a place
 * and its figures with bars between. False when it is none.
 */
export function tableClaims(units: readonly Unit[], discourse: Discourse): boolean {
  const bars = units.filter((unit) => wordOf(unit) === '|').length;
  if (bars === 0) return false;
  const firstBar = units.findIndex((unit) => wordOf(unit) === '|');
  const colon = units.slice(0, firstBar).findLastIndex((unit) => wordOf(unit) === ':');
  if (colon !== -1) readCaption(units.slice(0, colon), discourse);
  for (const row of rowsOf(units.slice(colon + 1))) readRow(row, discourse);
  return true;
}

function split(
  units: readonly Unit[],
  isEnd: (unit: Unit) => boolean,
): readonly (readonly Unit[])[] {
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    if (isEnd(unit)) parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  return parts.filter((part) => part.length > 0);
}

function rowsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  return split(units, (unit) => wordOf(unit) === ';' || wordOf(unit) === '—');
}

/** The flow, the period and the unit of the whole table. */
function readCaption(units: readonly Unit[], discourse: Discourse): void {
  const flow = units.find((unit) => unit.kind === 'flow');
  const home = discourse.frame?.host ?? discourse.home;
  if (flow?.kind === 'flow')
    discourse.frame = {
      host: home,
      partner: 'WLD',
      flow: flow.flow.flow,
      sign: flow.flow.sign,
      product: null,
      isDead: discourse.frame?.isDead ?? false,
      why: [`"${flow.lower}" = ${flow.flow.flow}, in the caption of the table`],
    };
  const period = units.find((unit) => unit.kind === 'period');
  if (period?.kind === 'period')
    discourse.window =
      resolved(period, discourse, { isComparison: false, isForward: false }) ?? discourse.window;
  const scale = units
    .map((unit) => scaleOfWord(wordOf(unit) ?? ''))
    .find((found) => found !== null);
  discourse.table = { columns: [], currency: discourse.currency ?? 'USD', scale: scale ?? '1' };
}

function readRow(row: readonly Unit[], discourse: Discourse): void {
  const cells = split(row, (unit) => wordOf(unit) === '|');
  const [head, ...rest] = cells;
  if (head === undefined || rest.length === 0) return;
  const place = head.findIndex((unit) => unit.kind === 'place');
  const table = discourse.table ?? {
    columns: [],
    currency: discourse.currency ?? 'USD',
    scale: '1',
  };
  if (!rest.some((cell) => cell.some(isFigure))) {
    discourse.table = { ...table, columns: rest.map((cell) => columnOf(cell)) };
    return;
  }
  const { frame } = discourse;
  if (place === -1 || frame === null || frame.isDead) return;
  const partner = placeList(head, place, discourse).codes.join('+');
  for (const [index, cell] of rest.entries())
    readCell(cell, table.columns[index] ?? { kind: 'other' }, { ...frame, partner }, discourse);
}

function isFigure(unit: Unit): boolean {
  return (
    unit.kind === 'money' ||
    unit.kind === 'percent' ||
    (unit.kind === 'word' && unit.type === 'number') ||
    (unit.kind === 'period' && /^\d+$/.test(unit.lower))
  );
}

function columnOf(cell: readonly Unit[]): Column {
  const flow = cell.find((unit) => unit.kind === 'flow');
  const words = cell.map((unit) => wordOf(unit) ?? '');
  if (words.some((word) => ['share', 'proportion', 'portion', '%', 'percent'].includes(word)))
    return { kind: 'share' };
  if (words.some((word) => ['change', 'growth', 'yoy'].includes(word))) return { kind: 'change' };
  if (flow?.kind === 'flow') return { kind: 'flow', flow: flow.flow.flow };
  return words.some((word) => ['value', 'amount', 'total'].includes(word))
    ? { kind: 'flow', flow: 'turnover' }
    : { kind: 'other' };
}

/** One figure of a row: an amount in the table's unit, or a percentage of the amount before it. */
function readCell(cell: readonly Unit[], column: Column, frame: Frame, discourse: Discourse): void {
  const figure = cell.find(isFigure);
  const table = discourse.table;
  if (figure === undefined || !table) return;
  const last = discourse.drafts
    .slice(-24)
    .findLast((draft) => draft.partner === frame.partner && draft.period === discourse.window);
  if (figure.kind === 'percent') {
    if (last !== undefined && column.kind === 'change') last.changePct ??= figure.percent;
    else if (last !== undefined) last.sharePct ??= figure.percent;
    return;
  }
  if (column.kind !== 'flow') return;
  const span = { start: figure.start, end: figure.end };
  const draft = newDraft({ ...frame, flow: column.flow }, discourse.window, span, {
    start: cell[0]?.start ?? figure.start,
    end: cell.at(-1)?.end ?? figure.end,
  });
  const isNegative =
    column.flow === 'balance' && ['(', '-'].includes(wordOf(cell[cell.indexOf(figure) - 1]) ?? '');
  const printed = figure.kind === 'money' ? figure.money.value : readNumber(figure.lower);
  const scale = figure.kind === 'money' ? (figure.money.scale ?? table.scale) : table.scale;
  const currency =
    figure.kind === 'money' ? (figure.money.currency ?? table.currency) : table.currency;
  draft.value = isNegative ? `-${printed}` : printed;
  draft.scale = scale;
  draft.currency = currency;
  addDraft(discourse, draft);
}
