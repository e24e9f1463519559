import { useTranslation } from 'react-i18next';
import type { RisksView } from '@samenspel/contracts';
import { schoolHolidayNames } from '@samenspel/domain';
import { periodWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';

/** What the process sees as a risk, in a sentence that can stand in the register. */
export function useSuggestionWords(): (suggestion: RisksView['suggestions'][number]) => string {
  const { t } = useTranslation(['risk', 'task']);
  const language = useLanguage();
  return ({ source, params }) => {
    const holiday = schoolHolidayNames.find((name) => name === params.name);
    const gap = String(params.gap ?? '');
    return t(`risk:suggestion.text.${source}`, {
      party: params.party ?? '',
      reason: params.reason ?? '',
      ordinal: params.ordinal ?? '',
      gap: gap === '' ? '' : t(`task:gap.${gap}` as 'task:gap.municipality'),
      holiday: holiday === undefined ? '' : t(`task:schoolHoliday.${holiday}`),
      days:
        holiday === undefined
          ? ''
          : periodWords({ from: String(params.from), until: String(params.until), language, form: 'long' }),
    });
  };
}
