import type { Decimal } from '@/lib/domain/decimal';
import { MEASURE_NAMES } from '@/lib/format/en/chart';
import { PRODUCT_WORDS } from '@/lib/format/en/products';
import { exactNumber } from '@/lib/format/number';
import { periodName } from '@/lib/format/period';
import { heldUnit } from '@/lib/format/unit';
import type { Scene } from './scene';

/** One flow of one period by chapter, as the store gives it. */
export interface ProductBreakdown {
  readonly flow: 'exports' | 'imports';
  readonly chapters: readonly {
    readonly chapter: { readonly code: string; readonly name: string };
    readonly value: Decimal;
  }[];
  readonly sum: Decimal | null;
  readonly total: Decimal | null;
  readonly remainder: Decimal | null;
}

/** Both flows of the headline period by chapter, with what the chapters leave of the total. */
export function ProductsTable(props: {
  readonly scene: Scene;
  readonly breakdown: readonly ProductBreakdown[] | null;
  readonly period: string | null;
}) {
  const { scene, breakdown, period } = props;
  if (breakdown === null || period === null) {
    return <p className="py-16 text-center">{PRODUCT_WORDS.none}</p>;
  }
  return (
    <div className="mt-4 grid gap-8">
      <p>
        {PRODUCT_WORDS.lead(periodName(period))}, {heldUnit(scene.record.unit)}.
      </p>
      {breakdown.map((flow) => (
        <FlowTable key={flow.flow} flow={flow} />
      ))}
    </div>
  );
}

function FlowTable({ flow }: { readonly flow: ProductBreakdown }) {
  const largest = Number(flow.chapters[0]?.value ?? '1');
  const color = flow.flow === 'exports' ? 'var(--exports)' : 'var(--imports)';
  return (
    <table className="w-full border-collapse">
      <caption className="pb-1 text-left font-semibold">{MEASURE_NAMES[flow.flow]}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{PRODUCT_WORDS.chapter}</th>
          <th scope="col">{PRODUCT_WORDS.value}</th>
        </tr>
      </thead>
      <tbody>
        {flow.chapters.map(({ chapter, value }) => (
          <tr key={chapter.code} className="border-grid border-t">
            <th scope="row" className="py-1 pe-4 text-left font-normal">
              <span className="text-quiet tabular-nums">{chapter.code}</span> {chapter.name}
              <span
                aria-hidden="true"
                className="block h-1"
                style={{
                  width: `${Math.max(0.3, (Number(value) / largest) * 100)}%`,
                  background: color,
                }}
              />
            </th>
            <td className="text-right align-top whitespace-nowrap tabular-nums">
              {exactNumber(value)}
            </td>
          </tr>
        ))}
        <SumRow name={PRODUCT_WORDS.sum} value={flow.sum} absent={PRODUCT_WORDS.noChapters} />
        <SumRow
          name={PRODUCT_WORDS.remainder}
          value={flow.remainder}
          absent={PRODUCT_WORDS.unknown}
        />
        <SumRow name={PRODUCT_WORDS.total} value={flow.total} absent={PRODUCT_WORDS.noTotal} />
      </tbody>
    </table>
  );
}

function SumRow(props: {
  readonly name: string;
  readonly value: Decimal | null;
  readonly absent: string;
}) {
  return (
    <tr className="border-zero border-t font-semibold">
      <th scope="row" className="py-1 pe-4 text-left">
        {props.name}
      </th>
      <td className="text-right tabular-nums">
        {props.value === null ? props.absent : exactNumber(props.value)}
      </td>
    </tr>
  );
}
