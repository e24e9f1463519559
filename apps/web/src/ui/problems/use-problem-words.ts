import { useTranslation } from 'react-i18next';
import { isApiProblem } from '../../api/api-problem';

/** Says an error in words of the person; the API puts its problems into their language itself. */
export function useProblemWords(): (error: unknown) => string {
  const { t } = useTranslation('problems');
  return (error) => {
    if (!isApiProblem(error)) return t('form.unexpected');
    return error.code === 'OFFLINE' ? t('form.offline') : error.message;
  };
}
