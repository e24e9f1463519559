import { useTranslation } from 'react-i18next';
import type { TaskDraftView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../../i18n/use-language';
import { useToday } from '../../ui';
import { useAwayWords } from '../use-away-words';
import { policyNumbers } from './draft-values';

type Fault = TaskDraftView['faults'][number];

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** What has to be mended, in words of the person. */
export function useFaultWords(): (fault: Fault) => string {
  const { t, i18n } = useTranslation(['draft', 'task']);
  const fieldWords = (field: string): string => {
    const number = policyNumbers.find((name) => field === `policy.${name}`);
    if (number !== undefined) return t(`when.number.${number}`);
    const name = field.split('.').at(-1) ?? '';
    return t((i18n.exists(`draft:field.${name}`) ? `field.${name}` : 'field.other') as 'field.other');
  };
  return ({ field, code, params }) => {
    const side = params.side === 'municipality' || params.side === 'provider' ? t(`task:side.${params.side}`) : '';
    const key = i18n.exists(`draft:fault.${code}`) ? code : 'other';
    return t(`fault.${key}` as 'fault.other', {
      what: fieldWords(field),
      side,
      party: text(params.party),
      expected: text(params.expected),
      actual: text(params.actual),
    });
  };
}

/** Signals on wording and dates. */
export function useSignalWords(): (signal: Fault) => string {
  const { t } = useTranslation(['draft', 'task']);
  const language = useLanguage();
  const today = useToday();
  const awayWords = useAwayWords();
  return (signal) => {
    const { code, params } = signal;
    const away = awayWords(signal);
    if (away !== undefined) return away;
    const date = text(params.date);
    return t(`signal.${code}` as 'signal.HOLIDAY_IN_WINDOW', {
      holiday: t(`task:holiday.${text(params.whyNot)}` as 'task:holiday.kings-day'),
      date: date === '' ? '' : dateWords({ date, today, language, form: 'day' }),
      step: params.step === undefined ? '' : stepWords(text(params.step), params.ordinal),
    });
  };

  function stepWords(step: string, ordinal: unknown): string {
    return t(`task:step.${step}` as 'task:step.iteration', { ordinal: text(ordinal) });
  }
}
