import { comparePeriods, periodText } from '@/lib/domain/period';
import { PROBLEM_SENTENCE } from '@/lib/format/en/dashboard';
import { edgePeriod } from '@/lib/url/read-view';
import { announce } from './announce';
import { show, type Desk } from './desk';

const EXAMPLES = { A: '2020', Q: '2020-Q1', M: '2020-03' } as const;

/** Typed periods change the view in place; one that is none is told of and nothing changes. */
export function bindForm(desk: Desk): void {
  const form = document.getElementById('period-form');
  if (!(form instanceof HTMLFormElement)) return;
  const submit = (): void => {
    const { view } = desk.state.scene;
    const from = readEdge('from', desk);
    const to = readEdge('to', desk);
    if (from === null || to === null) return;
    const isTurned = comparePeriods(from, to) > 0;
    show(
      desk,
      { ...view, from: periodText(isTurned ? to : from), to: periodText(isTurned ? from : to) },
      'push',
    );
  };
  form.addEventListener('submit', (event) => {
    if (desk.state.scene.view.chart === 'products') return;
    event.preventDefault();
    submit();
  });
  form.addEventListener('change', () => {
    if (desk.state.scene.view.chart !== 'products') submit();
  });
}

function readEdge(edge: 'from' | 'to', desk: Desk): ReturnType<typeof edgePeriod> {
  const input = document.getElementById(`input-${edge}`);
  if (!(input instanceof HTMLInputElement)) return null;
  const { frequency } = desk.state.scene.view;
  const period = edgePeriod(input.value, edge, frequency);
  if (period === null) {
    input.setAttribute('aria-invalid', 'true');
    const words = PROBLEM_SENTENCE(
      edge,
      input.value.slice(0, 80),
      `a period such as ${EXAMPLES[frequency]}`,
    );
    tellProblem(words);
    announce(words);
  } else {
    input.removeAttribute('aria-invalid');
  }
  return period;
}

function tellProblem(words: string): void {
  const region = document.getElementById('region-problems');
  if (region === null) return;
  const list = document.createElement('ul');
  list.className = 'border-accent mb-4 border-s-4 ps-4';
  const entry = document.createElement('li');
  entry.textContent = words;
  list.append(entry);
  region.replaceChildren(list);
}
