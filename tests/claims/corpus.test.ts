import { describe, expect, test } from 'vitest';
import { corpus, foldsOf, hasCorpus, scored } from './corpus';

describe.skipIf(!hasCorpus)('on the labelled passages (../shared/claims, skipped without)', () => {
  test('dev.jsonl is read at the figures aimed for', async () => {
    const { scorer, passages } = await corpus('dev.jsonl');
    const { levels, negatives, status } = scored(scorer, passages);
    expect(levels['full match'].f1).toBeGreaterThanOrEqual(0.93);
    expect(levels['value+flow+period'].f1).toBeGreaterThanOrEqual(0.95);
    expect(negatives.false_positives).toBe(0);
    expect(status.forward_as_realised).toBe(0);
  });

  test('each fifth of its publishers is read', async () => {
    const { scorer, passages } = await corpus('dev.jsonl');
    const folds = foldsOf(passages).map((fold) => scored(scorer, fold).levels['full match'].f1);
    expect(Math.min(...folds)).toBeGreaterThanOrEqual(0.88);
  });
});
