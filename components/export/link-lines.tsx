'use client';

import { TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';
import { CopyButton } from './copy-button';
import { textBlob } from './text-blob';

/** The link that follows new figures, and the one that stays with those shown now. */
export function LinkLines(props: {
  readonly link: string;
  readonly pinned: string;
  readonly origin: string;
}) {
  const { link, pinned, origin } = props;
  return (
    <>
      <LinkLine name={WORDS.liveLink} href={link} origin={origin} copy={WORDS.copyLink} />
      <LinkLine name={WORDS.pinnedLink} href={pinned} origin={origin} copy={WORDS.copyPinned} />
    </>
  );
}

function LinkLine(props: {
  readonly name: string;
  readonly href: string;
  readonly origin: string;
  readonly copy: string;
}) {
  const { name, href, origin, copy } = props;
  const whole = `${origin}${href}`;
  return (
    <div className="mt-2">
      <h4 className="text-sm font-semibold">{name}</h4>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <a href={href} className="text-sm break-all">
          {whole}
        </a>
        <CopyButton label={copy} read={() => textBlob(whole)} />
      </p>
    </div>
  );
}
