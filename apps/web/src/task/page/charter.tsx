import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@samenspel/contracts';
import { Disclosure, Section } from '../../ui';
import { Facts } from '../facts';

interface CharterProps {
  readonly task: TaskView;
  /** Shown at once, for who sees the task for the first time. */
  readonly open?: boolean;
}

/** What was agreed at the start: the question, the frame, what the group decides and what not. */
export function Charter({ task, open = false }: CharterProps): ReactElement {
  const { t } = useTranslation('task');
  const frameSetBy = task.frameSetBy ? t('page.frameSetBy', { by: task.frameSetBy }) : '';
  const frameInput = task.frameInput ? t('page.frameInput', { by: task.frameInput }) : '';
  const deciders = task.deciders.map(({ person, party }) => [person?.name, party.name].filter(Boolean).join(', '));
  const facts = (
    <Facts
      facts={[
        [t('page.wording'), task.wording],
        [t('page.frame'), [task.frame, frameSetBy, frameInput].filter(Boolean).join('\n')],
        [t('page.openPoints'), task.openPoints],
        [t('page.groupDecides'), task.groupDecides],
        [t('page.groupDoesNotDecide'), task.groupDoesNotDecide],
        [t('page.decides'), deciders.join('\n')],
        [t('page.risks'), task.risks],
        [t('page.hours'), task.hoursPerMonth === null ? '' : t('page.hoursOf', { hours: task.hoursPerMonth })],
        [t('page.manager'), task.manager.name],
      ]}
    />
  );
  if (open) return <Section title={t('page.charter')}>{facts}</Section>;
  return <Disclosure summary={t('page.charter')}>{facts}</Disclosure>;
}
