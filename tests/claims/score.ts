// Prints how well claims are read: `npx tsx --tsconfig tsconfig.json tests/claims/score.ts [dev.jsonl]`.
import { corpus, foldsOf, scored } from './corpus';

const percent = (share: number) => (100 * share).toFixed(1);

async function main(file: string): Promise<void> {
  const { scorer, passages } = await corpus(file);
  const { levels, negatives, status } = scored(scorer, passages);
  const folds = foldsOf(passages).map((fold) => scored(scorer, fold).levels['full match'].f1);
  const lines = [
    `${file}: ${passages.length} passages`,
    ...Object.entries(levels).map(([name, { f1 }]) => `${name}: F1 ${percent(f1)}`),
    `five folds of publishers, full match: ${folds.map(percent).join(', ')}`,
    `false claims on negative passages: ${negatives.false_positives}`,
    `targets or forecasts given as realised: ${status.forward_as_realised}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

await main(process.argv[2] ?? 'dev.jsonl');
