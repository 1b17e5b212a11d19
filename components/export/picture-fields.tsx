'use client';

/** A side of a picture in pixels. */
export function SideField(props: {
  readonly name: 'width' | 'height';
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label className="flex flex-col text-sm">
      {props.label}
      <input
        type="number"
        name={props.name}
        min={200}
        max={4000}
        step={1}
        required
        className="field w-28"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  );
}

/** One of several values. */
export function SelectField(props: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label className="flex flex-col text-sm">
      {props.label}
      <select
        name={props.name}
        className="field"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A line of text; what it changes is told when it is left, not at every letter. */
export function LineField(props: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly most: number;
  readonly isDisabled: boolean;
  readonly onLeave: (value: string) => void;
}) {
  const { name, hint } = props;
  return (
    <div className="min-w-60 flex-1 basis-72 text-sm">
      <label className="flex flex-col">
        {props.label}
        <input
          type="text"
          name={name}
          maxLength={props.most}
          disabled={props.isDisabled}
          className="field w-full"
          aria-describedby={hint === undefined ? undefined : `picture-${name}`}
          onBlur={(event) => props.onLeave(event.target.value)}
        />
      </label>
      {hint !== undefined && (
        <p id={`picture-${name}`} className="text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
