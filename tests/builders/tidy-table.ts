const HEADER = 'reporter,partner,flow,product,frequency,period,value,status,currency\n';
const PLACES = ['AZE', 'PAK', 'DEU', 'KEN', 'CHL', 'JPN'] as const;

/** Our own table of so many rows, none of them twice; values begin with the number given. */
export function observationsText(rows: number, first = 0): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const reporter = PLACES[at % PLACES.length];
    const partner = PLACES[(at + 1) % PLACES.length];
    const product = String(1 + (Math.floor(at / 6) % 76)).padStart(2, '0');
    const year = 1950 + Math.floor(at / 456);
    return `${reporter},${partner},exports,${product},A,${year},${first + at},reported,USD\n`;
  });
  return HEADER + lines.join('');
}
