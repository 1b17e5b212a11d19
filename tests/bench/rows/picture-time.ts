import { Agent, get } from 'node:http';

import type { BenchRow, BenchStage } from '../bench-stage';
import { middleHalf, milliseconds, type Finding } from '../finding';
import { summary } from '../statistics';
import { SUBJECTS, type Subject } from '../subjects';

const ROUNDS = 30;
const FIRST_ROUNDS = 3;
const THEMES = ['light', 'dark'] as const;

/** What the server takes for a picture it has drawn before, and for one it has not. */
export const pictureTime: BenchRow = {
  name: 'picture-time',
  measure: async (stage) => {
    const findings: Finding[] = [];
    for (const subject of SUBJECTS) findings.push(...(await subjectTimes(stage, subject)));
    return findings;
  },
};

async function subjectTimes({ site }: BenchStage, subject: Subject): Promise<readonly Finding[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const picture = `${site.origin}/api/v1/chart.png?${subject.query}&width=1200&height=675`;
  const print = `${site.origin}/api/v1/chart.pdf?${subject.query}`;
  const base: number[] = [];
  const warm: number[] = [];
  const fresh: number[] = [];
  const printed: number[] = [];
  try {
    for (let round = -FIRST_ROUNDS; round < ROUNDS; round += 1) {
      const kept = round < 0 ? [[], [], [], []] : [base, warm, fresh, printed];
      kept[0]?.push(await answerTime(agent, `${site.origin}/healthz`));
      kept[1]?.push(await answerTime(agent, picture));
      kept[2]?.push(await answerTime(agent, `${picture}${newView(subject, round + FIRST_ROUNDS)}`));
      kept[3]?.push(await answerTime(agent, `${print}${newView(subject, round + FIRST_ROUNDS)}`));
    }
  } finally {
    agent.destroy();
  }
  const shared = { subject: subject.name, base };
  return [
    timeFinding({ ...shared, row: 'chart.png 1200×675, drawn before', most: 5, values: warm }),
    timeFinding({ ...shared, row: 'chart.png 1200×675, new view', most: 100, values: fresh }),
    timeFinding({ ...shared, row: 'chart.pdf, new view', most: 300, values: printed }),
  ];
}

/** A range and theme that no earlier round asked for. */
function newView({ years, frequency }: Subject, round: number): string {
  const [first, last] = years;
  const month = frequency === 'M' ? '-01' : '';
  const from = first + (round % 6);
  const to = last - 1 - (Math.floor(round / 12) % 6);
  const theme = THEMES[Math.floor(round / 6) % 2] ?? 'light';
  return `&from=${from}${month}&to=${to}${month}&theme=${theme}`;
}

function timeFinding(measured: {
  readonly row: string;
  readonly subject: string;
  readonly most: number;
  readonly values: readonly number[];
  readonly base: readonly number[];
}): Finding {
  const whole = summary(measured.values);
  const base = summary(measured.base);
  const time = whole.median - base.median;
  return {
    row: measured.row,
    subject: measured.subject,
    target: `≤ ${measured.most} ms`,
    figure: milliseconds(time),
    spread: middleHalf(
      { ...whole, p25: whole.p25 - base.median, p75: whole.p75 - base.median },
      milliseconds,
    ),
    isMet: time <= measured.most,
    notes: [
      `answer ${milliseconds(whole.median)} less /healthz ${milliseconds(base.median)}, medians of ${whole.count}; longest ${milliseconds(Math.max(...measured.values))}`,
    ],
  };
}

/** Milliseconds from asking to the last byte, on a connection kept open. */
function answerTime(agent: Agent, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const request = get(address, { agent }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - begin);
        else reject(new Error(`${address} answered ${response.statusCode}`));
      });
    });
    request.once('error', reject);
  });
}
