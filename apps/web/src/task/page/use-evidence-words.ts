import { useTranslation } from 'react-i18next';
import type { GuardedChainView, TaskView } from '@samenspel/contracts';

type Evidence = GuardedChainView['lines'][number]['evidence'][number];

/** The facts behind a guarded line in words; an id of a party becomes its name. */
export function useEvidenceWords({ parties }: Pick<TaskView, 'parties'>): (evidence: Evidence) => string {
  const { t, i18n } = useTranslation('task');
  return ({ code, params }) => {
    const party = parties.find((invited) => invited.party.id === params.partyId)?.party.name ?? '';
    const gap = typeof params.gap === 'string' ? t(`gapShort.${params.gap}` as 'gapShort.provider') : '';
    const key = `rules.evidence.${code}`;
    const known = i18n.exists(`task:${key}`, { count: 1 });
    return t((known ? key : 'rules.evidence.other') as 'rules.evidence.other', { ...params, party, gap });
  };
}
