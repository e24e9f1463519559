import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { isApiProblem } from '../../api/api-problem';

/** Says an error in words of the person: by its code where the catalogue knows it, else the API's own detail. */
export function useProblemWords(): (error: unknown) => string {
  const { t } = useTranslation('errors');
  return (error) => {
    if (!isApiProblem(error)) return t('codes.UNEXPECTED');
    const key = `codes.${error.code}`;
    if (i18next.exists(key, { ns: 'errors' })) return t(key as 'codes.UNEXPECTED');
    return error.detail ?? t('codes.UNEXPECTED');
  };
}
