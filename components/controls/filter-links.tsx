import { patchView, type Patch, type PatchContext } from '@/components/dashboard/patch';
import type { Scene } from '@/components/dashboard/scene';
import { viewAddress } from '@/lib/url/write-view';

/** One choice of a filter. */
export interface FilterChoice {
  readonly patch: Patch;
  readonly name: string;
  readonly isCurrent: boolean;
}

/**
 * The choices of one filter as links that work without scripts. The early script keeps their
 * addresses and the current one up to date.
 */
export function FilterLinks(props: {
  readonly scene: Scene;
  readonly context: PatchContext;
  readonly label: string;
  readonly choices: readonly FilterChoice[];
}) {
  const { scene, context, label, choices } = props;
  const offered = choices.flatMap((choice) => {
    const view = patchView(scene.view, choice.patch, context);
    return view === null ? [] : [{ ...choice, view }];
  });
  if (offered.length < 2) return null;
  return (
    <nav aria-label={label}>
      <ul className="filter-links">
        {offered.map((choice) => (
          <li key={`${choice.patch.key} ${choice.patch.value}`}>
            <a
              href={viewAddress(scene.path, choice.view, scene.defaults)}
              data-key={choice.patch.key}
              data-value={choice.patch.value}
              aria-current={choice.isCurrent ? 'true' : undefined}
              suppressHydrationWarning
            >
              {choice.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
