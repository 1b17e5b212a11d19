import { placeInText, possessive } from '../place';
import { flowTitle, type Names } from './chart';

/** The gap between two records of one flow, in words. */
export const GAP_WORDS = {
  gap: (told: {
    readonly flow: 'exports' | 'imports';
    readonly names: Names;
    readonly period: string;
    readonly own: string;
    readonly partner: string;
    readonly gap: string;
    /** Own record ÷ partner's; `null` where the partner's is zero. */
    readonly ratio: string | null;
  }): string => {
    const ratio =
      told.ratio === null
        ? ''
        : `; ${possessive(told.names.reporter)} figure is ${told.ratio} times ${possessive(told.names.partner)}`;
    return `${flowTitle(told.flow, told.names)} in ${told.period}: ${told.own} as reported by ${placeInText(told.names.reporter)}, ${told.partner} as reported by ${placeInText(told.names.partner)}. The gap is ${told.gap}${ratio}.`;
  },
  oneSided: (flow: 'exports' | 'imports', names: Names, period: string): string =>
    `${flowTitle(flow, names)} in ${period}: not held of both countries.`,
} as const;
