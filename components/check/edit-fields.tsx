import { MEASURE_NAMES } from '@/lib/format/en/chart';
import { CHECK_WORDS as WORDS, SCALE_CHOICES } from '@/lib/format/en/check';
import { FLOWS } from '@/lib/url/read-check';
import type { CheckEntry } from './check-entry';
import { CHECK_FORM, PLACE_LIST } from './check-form';

/** The parts of a claim as fields of the page's form, to put a misread one right. */
export function EditFields({ entry }: { readonly entry: CheckEntry }) {
  const { id, fields } = entry;
  const typed = (
    field: 'reporter' | 'partner' | 'value' | 'currency' | 'period',
    width: string,
  ) => (
    <label className="flex flex-col">
      {WORDS[field]}
      <input
        form={CHECK_FORM}
        name={`${id}-${field}`}
        value={fields[field]}
        className={`field ${width}`}
        autoComplete="off"
        list={field === 'reporter' || field === 'partner' ? PLACE_LIST : undefined}
      />
    </label>
  );
  const scales = SCALE_CHOICES.some(([value]) => value === fields.scale)
    ? SCALE_CHOICES
    : [...SCALE_CHOICES, [fields.scale, `× ${fields.scale}`] as const];
  return (
    <div className="mt-1 flex flex-wrap items-end gap-3 pb-2">
      <input form={CHECK_FORM} type="hidden" name={`${id}-at`} value={entry.at} />
      {typed('reporter', 'w-20')}
      <label className="flex flex-col">
        {WORDS.flow}
        <select form={CHECK_FORM} name={`${id}-flow`} className="field">
          {FLOWS.map((flow) => (
            <option key={flow} value={flow} selected={flow === fields.flow}>
              {MEASURE_NAMES[flow]}
            </option>
          ))}
        </select>
      </label>
      {typed('partner', 'w-20')}
      {typed('value', 'w-28')}
      <label className="flex flex-col">
        {WORDS.scale}
        <select form={CHECK_FORM} name={`${id}-scale`} className="field">
          {scales.map(([value, name]) => (
            <option key={value} value={value} selected={value === fields.scale}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {typed('currency', 'w-20')}
      {typed('period', 'w-44')}
      <span className="text-quiet basis-full text-xs">{WORDS.periodHelp}</span>
      <button type="submit" form={CHECK_FORM} className="button">
        {WORDS.again}
      </button>
    </div>
  );
}
