import { periodWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { useToday } from '../ui';

interface Range {
  readonly from: string;
  readonly until: string;
}

/** "21 december tot en met 1 januari 2027": with the year where that is not this year. */
export function useRangeWords(): (range: Range) => string {
  const language = useLanguage();
  const today = useToday();
  return ({ from, until }) => {
    const words = periodWords({ from, until, language, form: 'long' });
    const year = until.slice(0, 4);
    const isSaid = year !== from.slice(0, 4);
    return isSaid || year === today.slice(0, 4) ? words : `${words} ${year}`;
  };
}
