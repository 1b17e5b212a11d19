import { regionId } from './region-id';

/**
 * A place whose markup the early script may have replaced before React arrives.
 *
 * React leaves inner markup set this way alone, so nothing is lost or drawn twice.
 */
export function Region(props: {
  readonly name: string;
  readonly markup: string;
  readonly className?: string;
}) {
  return (
    <div
      id={regionId(props.name)}
      className={props.className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: props.markup }}
    />
  );
}
