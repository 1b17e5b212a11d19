import type { DotLabel, PrintedDot } from './claims-over-time-plan';
import { numberSpans } from './number-spans';
import type { LinePoint } from './plan';
import { textWidth } from './text-width';

/** Dots nearer than this share one label. */
const TOGETHER = 9;
/** Half the room of a dot, its rim included. */
const RADIUS = 6.5;
const NEAREST = 9;
const RINGS = 9;
/** A name is only put near its dot. */
const NAMED_RINGS = 2;
const RING = 9;
const DIRECTIONS = 16;
/** A label further away than this has a line to its dot. */
const LEADER_FROM = 17;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where labels may stand, and what they should keep clear of. */
export interface LabelGround {
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly lines: readonly (readonly LinePoint[])[];
  readonly fontSize: number;
  /** Whether publishers are named beside their numbers where there is room. */
  readonly hasNames: boolean;
}

/**
 * The numbers of dots beside them, those of dots that stand together as one: `3, 8–10`; where
 * asked for and there is room, with the publisher if it is one.
 *
 * A label never covers a dot or another label and never leaves the plot; it keeps off the lines
 * and the spans where it can. One that has no room at all is left out.
 */
export function dotLabels(dots: readonly PrintedDot[], ground: LabelGround): readonly DotLabel[] {
  const solid = dots.map(({ x, y }) => around(x, y, RADIUS, RADIUS));
  const soft = softBoxes(dots, ground.lines);
  const placed: PlacedLabel[] = [];
  for (const group of groups(dots)) {
    const taken = [...solid, ...placed.map(({ label }) => boxOf(label))];
    const label = numberPlace(group, { ground, solid: taken, soft });
    if (label !== null) placed.push({ group, label });
  }
  if (!ground.hasNames) return placed.map(({ label }) => label);
  // Every number has its place before any name takes room.
  for (const [index, { group }] of placed.entries()) {
    const others = placed.filter((_, at) => at !== index).map(({ label }) => boxOf(label));
    const label = namedPlace(group, { ground, solid: [...solid, ...others], soft });
    if (label !== null) placed[index] = { group, label };
  }
  return placed.map(({ label }) => label);
}

interface PlacedLabel {
  readonly group: readonly PrintedDot[];
  readonly label: DotLabel;
}

function around(x: number, y: number, dx: number, dy: number): Box {
  return { left: x - dx, right: x + dx, top: y - dy, bottom: y + dy };
}

/** Dots in groups, each near to one before it in its group. */
function groups(dots: readonly PrintedDot[]): readonly (readonly PrintedDot[])[] {
  const found: PrintedDot[][] = [];
  for (const dot of dots) {
    const group = found.find((each) =>
      each.some(({ x, y }) => Math.hypot(dot.x - x, dot.y - y) < TOGETHER),
    );
    if (group === undefined) found.push([dot]);
    else group.push(dot);
  }
  return found;
}

/** Points along lines and spans, as small boxes. */
function softBoxes(
  dots: readonly PrintedDot[],
  lines: readonly (readonly LinePoint[])[],
): readonly Box[] {
  const spans = dots.flatMap(({ span, y }) =>
    span === null ? [] : [{ left: span.from, right: span.to, top: y - 1, bottom: y + 1 }],
  );
  const along = lines.flatMap((points) =>
    points.flatMap((point, index) => {
      const next = points[index + 1] ?? null;
      if (point === null) return [];
      if (next === null) return [around(point.x, point.y, 3, 3)];
      const steps = Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / 4);
      return Array.from({ length: steps }, (_, step) =>
        around(
          point.x + ((next.x - point.x) * step) / steps,
          point.y + ((next.y - point.y) * step) / steps,
          2,
          2,
        ),
      );
    }),
  );
  return [...spans, ...along];
}

/** What is on the ground already. */
interface Obstacles {
  readonly ground: LabelGround;
  readonly solid: readonly Box[];
  readonly soft: readonly Box[];
}

function isFree(label: DotLabel, { ground, solid }: Obstacles): boolean {
  const box = boxOf(label);
  return isInside(box, ground.plot) && !solid.some((other) => isTouching(box, other));
}

function isClear(label: DotLabel, { soft }: Obstacles): boolean {
  const box = boxOf(label);
  return !soft.some((other) => isTouching(box, other));
}

function numberPlace(group: readonly PrintedDot[], obstacles: Obstacles): DotLabel | null {
  const unnamed = group.map((dot) => ({ ...dot, publisher: '' }));
  const places = candidates(unnamed, obstacles.ground.fontSize, RINGS).filter((label) =>
    isFree(label, obstacles),
  );
  return places.find((label) => isClear(label, obstacles)) ?? places[0] ?? null;
}

function namedPlace(group: readonly PrintedDot[], obstacles: Obstacles): DotLabel | null {
  const places = candidates(group, obstacles.ground.fontSize, NAMED_RINGS);
  return (
    places.find(
      (label) => label.name !== null && isFree(label, obstacles) && isClear(label, obstacles),
    ) ?? null
  );
}

/** Places around the middle of a group, the nearest first, beside it before above and below. */
function candidates(
  group: readonly PrintedDot[],
  size: number,
  rings: number,
): readonly DotLabel[] {
  const x = group.reduce((total, dot) => total + dot.x, 0) / group.length;
  const y = group.reduce((total, dot) => total + dot.y, 0) / group.length;
  const text = numberSpans(group.map(({ number }) => number));
  const publishers = new Set(group.map(({ publisher }) => publisher));
  const [publisher = ''] = publishers.size === 1 ? publishers : [];
  const numberWidth = textWidth(text, size, 'sans bold');
  const nameAt = numberWidth + size * 0.35;
  const half = (publisher === '' ? numberWidth : nameAt + textWidth(publisher, size)) / 2;
  return Array.from({ length: rings * DIRECTIONS }, (_, index): DotLabel => {
    const angle = ((index % DIRECTIONS) * 2 * Math.PI) / DIRECTIONS;
    const distance = NEAREST + Math.floor(index / DIRECTIONS) * RING;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const centerX = x + dx * (distance + half);
    const centerY = y - dy * (distance + size * 0.36);
    const [endX, endY] = [centerX - dx * half, centerY + dy * size * 0.36];
    const words = { y: centerY + size * 0.34, size, family: 'sans', anchor: 'start' } as const;
    const left = centerX - half;
    return {
      mark: { ...words, x: left, text, weight: 600, tone: 'ink' },
      name:
        publisher === ''
          ? null
          : { ...words, x: left + nameAt, text: publisher, weight: 400, tone: 'quiet' },
      leader:
        distance <= LEADER_FROM
          ? null
          : { x1: x + dx * RADIUS, y1: y - dy * RADIUS, x2: endX, y2: endY },
    };
  });
}

function boxOf({ mark, name }: Pick<DotLabel, 'mark' | 'name'>): Box {
  const { size } = mark;
  const right =
    name === null
      ? mark.x + textWidth(mark.text, size, 'sans bold')
      : name.x + textWidth(name.text, size);
  return {
    left: mark.x - 1,
    right: right + 1,
    top: mark.y - size * 0.72,
    bottom: mark.y + size * 0.2,
  };
}

function isInside(box: Box, plot: LabelGround['plot']): boolean {
  return (
    box.left >= plot.x &&
    box.right <= plot.x + plot.width &&
    box.top >= plot.y &&
    box.bottom <= plot.y + plot.height
  );
}

function isTouching(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
