import { VINTAGE_WORDS as WORDS, type AsOf } from '@/lib/format/en/vintage';
import { dateName } from '@/lib/format/period';

/** Which vintage a page was asked for and shows, and the way to the one in force. */
export function AsOfLine(props: { readonly asOf: AsOf; readonly address: string }) {
  const { shown, inForce } = props.asOf;
  const lead = WORDS.asOf(shown.number, dateName(shown.builtOn));
  if (shown.number === inForce.number) {
    return (
      <p className="text-quiet text-sm">
        {lead} {WORDS.isInForce}
      </p>
    );
  }
  const isOlder = shown.number < inForce.number;
  return (
    <p className="border-accent mt-1 border-s-2 ps-2 text-sm">
      {lead} {isOlder ? WORDS.newerInForce : WORDS.olderInForce(inForce.number)}:{' '}
      <a href={props.address}>{WORDS.seeIt}</a>
    </p>
  );
}
