import { CHECK_WORDS as WORDS } from '@/lib/format/en/check';
import { CHECK_FORM } from './check-form';

const FIELDS = ['slug', 'title', 'publisher', 'address', 'byline', 'token'] as const;

/** Keeps the text as an article of the house; shown only where the operator turned it on. */
export function KeepArticle() {
  return (
    <details className="no-print border-grid mt-4 border-t pt-3">
      <summary className="font-semibold">{WORDS.keep}</summary>
      <p className="text-quiet mt-1 text-sm">{WORDS.keepLead}</p>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        {FIELDS.map((field) => (
          <label key={field} className="flex flex-col text-sm">
            {WORDS.keepFields[field]}
            <input
              form={CHECK_FORM}
              name={`article-${field}`}
              type={field === 'token' ? 'password' : 'text'}
              className="field"
              autoComplete="off"
            />
          </label>
        ))}
        <button type="submit" form={CHECK_FORM} formAction="/api/v1/articles" className="button">
          {WORDS.keepIt}
        </button>
      </div>
    </details>
  );
}
