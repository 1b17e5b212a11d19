import { compare } from '@/lib/domain/decimal';
import type { Cell, DerivedCell, Measure, RecordRow } from '@/lib/domain/record';
import { MEASURE_NAMES, recordTitle, STATUS_NAMES } from '@/lib/format/en/chart';
import { FIGURE_WORDS } from '@/lib/format/en/dashboard';
import { exactNumber } from '@/lib/format/number';
import { dateName, periodName } from '@/lib/format/period';
import { heldUnit } from '@/lib/format/unit';
import { viewAddress } from '@/lib/url/write-view';
import { cellNote } from './cell-note';
import type { Scene } from './scene';

const MEASURES = ['exports', 'imports', 'balance', 'turnover'] as const;

/** The rows of the view as a table, in the order the address asks for, each gap with its reason. */
export function FiguresTable({ scene }: { readonly scene: Scene }) {
  const { record, view } = scene;
  const rows = sortedRows(scene.rows, view.sort);
  return (
    <table className="w-full min-w-max border-collapse text-right tabular-nums sm:min-w-0">
      <caption className="pb-2 text-left font-semibold">
        {recordTitle(scene.names)}, {heldUnit(record.unit)}
      </caption>
      <thead>
        <tr>
          <SortHead scene={scene} column="period" name={FIGURE_WORDS.period} />
          {MEASURES.map((measure) => (
            <SortHead key={measure} scene={scene} column={measure} name={MEASURE_NAMES[measure]} />
          ))}
          <th scope="col" className="py-1 ps-4 text-left">
            {FIGURE_WORDS.status}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.period} data-period={row.period} className="border-grid border-t">
            <th scope="row" className="py-1 pe-4 text-left font-normal whitespace-nowrap">
              {periodName(row.period)}
            </th>
            {MEASURES.map((measure) => (
              <ValueCell key={measure} cell={row[measure]} />
            ))}
            <td className="text-quiet min-w-48 py-1 ps-4 text-left text-sm">{rowNote(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SortHead(props: {
  readonly scene: Scene;
  readonly column: 'period' | Measure;
  readonly name: string;
}) {
  const { scene, column, name } = props;
  const current = scene.view.sort ?? 'period';
  const direction =
    current === column ? 'ascending' : current === `-${column}` ? 'descending' : undefined;
  const next = current === column ? `-${column}` : column;
  const view = { ...scene.view, sort: next === 'period' ? null : next };
  const align = column === 'period' ? 'text-left pe-4' : 'ps-4';
  return (
    <th scope="col" aria-sort={direction} className={`py-1 whitespace-nowrap ${align}`}>
      <a
        href={viewAddress(scene.path, view, scene.defaults)}
        data-key="sort"
        data-value={next}
        title={FIGURE_WORDS.sortBy(name)}
      >
        {name}
        {direction === undefined ? '' : direction === 'ascending' ? ' ↑' : ' ↓'}
      </a>
    </th>
  );
}

function ValueCell({ cell }: { readonly cell: Cell | DerivedCell }) {
  return (
    <td className="py-1 ps-4 whitespace-nowrap">
      {cell.value === null ? (
        <span className="text-quiet" title={STATUS_NAMES[cell.status]}>
          …
        </span>
      ) : (
        exactNumber(cell.value)
      )}
    </td>
  );
}

function rowNote(row: RecordRow): string {
  const notes = [
    cellNote(MEASURE_NAMES.exports, row.exports, dateName),
    cellNote(MEASURE_NAMES.imports, row.imports, dateName),
  ].filter((note) => note !== '');
  return notes.length === 0 ? STATUS_NAMES.reported : notes.join(' ');
}

function sortedRows(rows: readonly RecordRow[], sort: string | null): readonly RecordRow[] {
  if (sort === null || sort === 'period') return rows;
  if (sort === '-period') return rows.toReversed();
  const isDown = sort.startsWith('-');
  const measure = MEASURES.find((name) => name === sort.replace('-', ''));
  if (measure === undefined) return rows;
  const order = (a: RecordRow, b: RecordRow): number => {
    const one = a[measure].value;
    const other = b[measure].value;
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return isDown ? compare(other, one) : compare(one, other);
  };
  return rows.toSorted(order);
}
