/**
 * A static page with the wide chart of a product's page, its style sheet, and nothing else.
 *
 * @throws {Error} when the page holds no such chart.
 */
export function sameChartPage(html: string): string {
  const chart = /<div class="chart-size chart-wide">.*?(?=<div class="chart-size chart-narrow">)/s
    .exec(html)
    ?.at(0);
  if (chart === undefined) throw new Error('The page holds no wide chart to compare with');
  const styles = [...html.matchAll(/<style[^>]*>.*?<\/style>/gs)].map(([style]) => style).join('');
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chart</title>',
    `<meta name="viewport" content="width=device-width, initial-scale=1">${styles}</head>`,
    '<body><main class="page"><figure class="chart-figure" style="max-width:52rem">',
    `${chart}</figure></main></body></html>`,
  ].join('');
}
