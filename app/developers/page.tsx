import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ownOrigin } from '@/app/own-origin';
import { ParameterList } from '@/components/api/parameter-list';
import { RouteEntry } from '@/components/api/route-entry';
import { OPERATIONS } from '@/lib/api/openapi';
import {
  CLAIM_PARAMETERS,
  DOWNLOAD,
  DRESS_PARAMETERS,
  SIZE_PARAMETERS,
  VERDICT_DRESS_PARAMETERS,
  VIEW_PARAMETERS,
} from '@/lib/api/parameters';
import { API_WORDS as WORDS } from '@/lib/format/en/api';

export const metadata: Metadata = { title: WORDS.title };

/** Lists told once, under headings of their own. */
const TOLD = [
  ...VIEW_PARAMETERS,
  ...SIZE_PARAMETERS,
  ...DRESS_PARAMETERS,
  ...CLAIM_PARAMETERS,
  ...VERDICT_DRESS_PARAMETERS,
  DOWNLOAD,
];

export default async function DevelopersPage() {
  const origin = await ownOrigin();
  const dashboard = '/articles/2021-06-11-azerbaijan-pakistan-navy';
  const oEmbed = `/api/v1/oembed?url=${encodeURIComponent(origin + dashboard)}`;
  return (
    <div className="max-w-3xl">
      <h1 className="mt-8 font-serif text-3xl font-semibold">{WORDS.title}</h1>
      <p className="mt-2">{WORDS.lead}</p>
      <p className="mt-2">
        <a href="/api/v1/openapi.json">{WORDS.description}</a>
      </p>
      <Part title={WORDS.routes}>
        {OPERATIONS.map((operation) => (
          <RouteEntry key={operation.id} operation={operation} />
        ))}
        <pre className="border-grid mt-4 border-s-2 ps-3 text-sm wrap-anywhere whitespace-pre-wrap">
          {curlOf(origin)}
        </pre>
      </Part>
      <Part title={WORDS.views} lead={WORDS.viewsLead}>
        <ParameterList parameters={VIEW_PARAMETERS} />
      </Part>
      <Part title={WORDS.pictures} lead={WORDS.picturesLead}>
        <ParameterList parameters={[...SIZE_PARAMETERS, ...DRESS_PARAMETERS]} />
      </Part>
      <Part title={WORDS.claims} lead={WORDS.claimsLead}>
        <ParameterList parameters={[...CLAIM_PARAMETERS, ...VERDICT_DRESS_PARAMETERS]} />
      </Part>
      <Part title={WORDS.others} lead={WORDS.othersLead}>
        {OPERATIONS.map(({ id, path, parameters }) => {
          const own = parameters.filter((parameter) => !TOLD.includes(parameter));
          return own.length === 0 ? null : (
            <section key={id} className="mt-4">
              <h3 className="font-semibold">
                <code>{path}</code>
              </h3>
              <ParameterList parameters={own} />
            </section>
          );
        })}
      </Part>
      <Part title={WORDS.numbers} lead={WORDS.numbersText} />
      <Part title={WORDS.caching} lead={WORDS.cachingText} />
      <Part title={WORDS.refusals} lead={WORDS.refusalsText}>
        <a href="/api/v1/view?reporter=AZE&partner=PAK&chart=pie" className="text-sm break-all">
          /api/v1/view?reporter=AZE&amp;partner=PAK&amp;chart=pie
        </a>
      </Part>
      <Part title={WORDS.licences} lead={WORDS.licencesText}>
        <a href="/sources">{WORDS.sources}</a>
      </Part>
      <Part title={WORDS.sharing} lead={WORDS.sharingText}>
        <ul className="text-sm">
          <li>
            <a href={`/embed${dashboard}`} className="break-all">
              /embed{dashboard}
            </a>
          </li>
          <li>
            <a href={oEmbed} className="break-all">
              {decodeURIComponent(oEmbed)}
            </a>
          </li>
        </ul>
      </Part>
      <Part title={WORDS.limits}>
        <ul className="mt-2 list-disc ps-5">
          {WORDS.limitList.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

function Part(props: {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}) {
  return (
    <section className="border-grid mt-10 border-t pt-4">
      <h2 className="font-serif text-xl font-semibold">{props.title}</h2>
      {props.lead !== undefined && <p className="mt-2">{props.lead}</p>}
      {props.children}
    </section>
  );
}

/** A line that sends a text from a terminal. */
function curlOf(origin: string): string {
  const body = JSON.stringify({
    text: 'Azerbaijan exported goods worth $1.6 million to Pakistan in 2020.',
    date: '2021-06-11',
  });
  return `curl ${origin}/api/v1/claims -H 'content-type: application/json' -d '${body}'`;
}
