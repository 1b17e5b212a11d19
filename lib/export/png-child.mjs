// Draws one picture in a process of its own, which may be stopped at any moment:
// reads { svg, scale, fontFiles } as JSON, writes the PNG.
import { buffer } from 'node:stream/consumers';

import { Resvg } from '@resvg/resvg-js';

const { svg, scale, fontFiles } = JSON.parse((await buffer(process.stdin)).toString('utf8'));

const image = new Resvg(svg, {
  font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' },
  fitTo: { mode: 'zoom', value: scale },
  logLevel: 'off',
}).render();

process.stdout.write(image.asPng());
