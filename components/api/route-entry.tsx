import type { Operation } from '@/lib/api/operation';
import { API_WORDS as WORDS } from '@/lib/format/en/api';

/** One route: what it answers, in which forms, and addresses to try. */
export function RouteEntry({ operation }: { readonly operation: Operation }) {
  const { id, method, path, summary, description, examples, body, answers } = operation;
  const forms = Object.keys(answers.find(({ status }) => status === 200)?.content ?? {});
  return (
    <section id={id} className="mt-5">
      <h3 className="font-semibold">
        <code className="wrap-anywhere">
          {method} {path}
        </code>
      </h3>
      <p>
        {summary}. {description}
      </p>
      {body !== null && (
        <p className="text-quiet text-sm">
          {WORDS.sent}: {Object.keys(body).join(', ')}
        </p>
      )}
      {forms.length > 0 && (
        <p className="text-quiet text-sm">
          {WORDS.formats}: {forms.join(', ')}
        </p>
      )}
      {examples.length > 0 && (
        <ul className="text-sm" aria-label={`${WORDS.examples}: ${path}`}>
          {examples.map((address) => (
            <li key={address}>
              <a href={address} className="break-all">
                {decodeURI(address)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
