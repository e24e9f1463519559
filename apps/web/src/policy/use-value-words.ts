import type { PolicyChange, PolicyValue } from '@samenspel/domain';
import { useTranslation } from 'react-i18next';
import type { Change } from '../ui';
import { kindOf, policyPaths, type PolicyPath } from './policy-fields';
import { shownValue } from './policy-values';

/** A value in words: "15", "50%", "-5, -2, 0", "nee". */
export function useValueWords(): (path: PolicyPath, value: PolicyValue | undefined) => string {
  const { t } = useTranslation('policy');
  return (path, value) => {
    const shown = shownValue(path, value);
    if (typeof shown === 'boolean') return t(shown ? 'yes' : 'no');
    if (kindOf(path) === 'percent') return t('percent', { share: shown });
    return shown === '' ? t('none') : shown;
  };
}

/** Each change as "Antwoorden op de uitnodiging: 15, straks 20". */
export function useChangedValues(): (changes: readonly PolicyChange[]) => readonly Change[] {
  const { t } = useTranslation('policy');
  const words = useValueWords();
  return (changes) =>
    changes.flatMap((change) => {
      const path = policyPaths.find((known) => known === change.path);
      if (path === undefined) return [];
      const { before, after } = change;
      return [{ what: t(`field.${path}.label`), before: words(path, before), after: words(path, after) }];
    });
}
