import { addTo } from './add-to';
import type { SyntheticTrade } from './synthetic-trade';

const HEADER =
  'reporter,partner,flow,product,frequency,period,value,status,basis,absent_chapters,note\n';

/**
 * Trade as the product's own table: what each country sold another in a year, in all and by
 * chapter, in dollars.
 */
export function tidyCsv(trade: Iterable<SyntheticTrade>): string {
  const lines: string[] = [];
  for (const { year, exporter, importer, count, products, dollars } of trade) {
    const chapters = new Map<string, bigint>();
    let total = 0n;
    for (let row = 0; row < count; row += 1) {
      const chapter = String(products[row]).padStart(6, '0').slice(0, 2);
      const value = BigInt(dollars[row] ?? NaN);
      addTo(chapters, chapter, value);
      total += value;
    }
    for (const [product, value] of [['TOTAL', total] as const, ...chapters]) {
      lines.push(
        `${exporter.code},${importer.code},exports,${product},A,${year},${value},reported,total,,`,
      );
    }
  }
  return `${HEADER}${lines.join('\n')}\n`;
}
