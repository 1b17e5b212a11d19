import { rangeName } from '@/lib/format/period';
import type { PairChoice } from './pair-chooser';

/** Every pair as a link, with how far its record reaches. */
export function PairList(props: {
  readonly pairs: readonly (PairChoice & { readonly first: string; readonly last: string })[];
}) {
  return (
    <ul className="mt-3 columns-1 gap-8 sm:columns-2 lg:columns-3">
      {props.pairs.map(({ reporter, partner, first, last }) => (
        <li key={`${reporter.code}/${partner.code}`} className="break-inside-avoid py-0.5">
          <a href={`/trade/${reporter.code}/${partner.code}`}>
            {reporter.name} – {partner.name}
          </a>{' '}
          <span className="text-quiet text-sm">{rangeName(first, last)}</span>
        </li>
      ))}
    </ul>
  );
}
