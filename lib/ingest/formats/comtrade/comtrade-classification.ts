/** The classification a record's product is of. */
export interface Classification {
  readonly code: string;
  /** In words, with the revision when it is known: `HS 2007 (H3)`. */
  readonly name: string;
  /** False for SITC and BEC, of which only the total of all goods can be held. */
  readonly isHs: boolean;
}

const REVISIONS: readonly string[] = ['1992', '1996', '2002', '2007', '2012', '2017', '2022'];

/** The classification of a code such as `H3`, `HS`, `S4` or `B5`; `null` for any other. */
export function classificationOf(code: string): Classification | null {
  const revision = /^H(\d)$/.exec(code)?.[1];
  if (revision !== undefined) {
    const year = REVISIONS[Number(revision)];
    return { code, name: year === undefined ? `HS (${code})` : `HS ${year} (${code})`, isHs: true };
  }
  if (code === 'HS') return { code, name: 'HS', isHs: true };
  if (/^S([1-5S])$/.test(code)) return { code, name: `SITC (${code})`, isHs: false };
  return /^(B[45E]|BE[45])$/.test(code) ? { code, name: `BEC (${code})`, isHs: false } : null;
}
