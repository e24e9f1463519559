import type { TaskFault } from '@samenspel/contracts';
import { useTranslation } from 'react-i18next';

/** Why it would be refused, in the words in which the API would refuse it. */
export function useFaultWords(): (fault: TaskFault) => string {
  const { t } = useTranslation('errors');
  return ({ code, params }) => {
    // The code is not known to the compiler; one without a text of its own is said in general.
    const say = t as (key: string, options: Readonly<Record<string, unknown>>) => string;
    return say(`codes.${code}`, { ...params, defaultValue: t('codes.REFUSED') });
  };
}
