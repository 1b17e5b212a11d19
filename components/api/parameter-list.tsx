import type { Parameter } from '@/lib/api/parameter';
import { API_WORDS as WORDS } from '@/lib/format/en/api';

/** The keys of an address, each with what it means and may hold. */
export function ParameterList({ parameters }: { readonly parameters: readonly Parameter[] }) {
  return (
    <dl className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {parameters.map((parameter) => (
        <div key={parameter.name} className="contents">
          <dt>
            <code>{parameter.name}</code>
          </dt>
          <dd className="mb-2 wrap-anywhere">
            {parameter.description}
            <span className="text-quiet block text-sm">{allowed(parameter)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What a key may hold, in words: whether it is required, its values and what it is when left out. */
function allowed({ isRequired, schema, example }: Parameter): string {
  const { enum: words, minimum, maximum } = schema;
  const values =
    words !== undefined
      ? [`${WORDS.oneOf} ${words.join(', ')}`]
      : minimum !== undefined && maximum !== undefined
        ? [WORDS.range(String(minimum), String(maximum))]
        : [WORDS.example(String(example))];
  const usual = schema.default === undefined ? [] : [WORDS.usually(String(schema.default))];
  return [...(isRequired ? [WORDS.required] : []), ...values, ...usual].join('; ');
}
