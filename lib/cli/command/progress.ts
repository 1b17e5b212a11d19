import type { Stream } from './terminal';

/** How a progress is told: what it writes to, its clock, and its words. */
interface ProgressParts<T extends { readonly step: string }> {
  readonly stream: Stream;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** One line, from what is told and the seconds since its step began. */
  readonly words: (progress: T, stepSeconds: number) => string;
}

/** A progress being told. */
export interface Progress<T> {
  readonly tell: (progress: T) => void;
  /** Leaves the line, so that what follows starts on one of its own. */
  readonly end: () => void;
}

const REDRAW_MS = 100;
const LINE_MS = 2000;

/**
 * Tells of a progress: on a terminal one line that is drawn again and again, elsewhere a plain line
 * at most every two seconds, and the first only after that long.
 */
export function progressOn<T extends { readonly step: string }>(
  parts: ProgressParts<T>,
): Progress<T> {
  const { stream, now, words } = parts;
  const line = stream.isTerminal ? redrawnLine(stream) : plainLine(stream);
  let step = '';
  let stepBegan = now();
  let told = stream.isTerminal ? Number.NEGATIVE_INFINITY : now();
  return {
    tell: (progress) => {
      const moment = now();
      const isNewStep = progress.step !== step;
      if (isNewStep) {
        step = progress.step;
        stepBegan = moment;
      }
      const isDue = moment - told >= (stream.isTerminal ? REDRAW_MS : LINE_MS);
      if (!isDue && !(isNewStep && stream.isTerminal)) return;
      told = moment;
      line.write(words(progress, (moment - stepBegan) / 1000));
    },
    end: line.end,
  };
}

interface Line {
  readonly write: (text: string) => void;
  readonly end: () => void;
}

/** Blanks wipe what was longer before: no escape codes, so any terminal will do. */
function redrawnLine(stream: Stream): Line {
  let drawn = 0;
  const draw = (text: string): void => {
    const shown = text.slice(0, Math.max(1, stream.columns() - 1));
    put(stream, `\r${shown.padEnd(drawn)}`);
    drawn = shown.length;
  };
  return {
    write: draw,
    end: () => {
      if (drawn === 0) return;
      draw('');
      put(stream, '\r');
    },
  };
}

function plainLine(stream: Stream): Line {
  return { write: (text) => put(stream, `${text}\n`), end: () => undefined };
}

/** A progress nobody can read any more is no reason to stop the work. */
function put(stream: Stream, text: string): void {
  stream.write(text).catch(() => undefined);
}
