import type { HandoverView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { Paragraph, Select, useToday } from '../ui';
import type { SteerValues } from './command-of';

interface HandoverProps {
  readonly handover: HandoverView;
  readonly values: SteerValues;
  readonly onChange: (values: SteerValues) => void;
  /** To whom is settled: it goes back to who had it. */
  readonly fixed?: boolean;
}

/** From whom to whom a task goes, what moves with it, and who gets which mail from then on. */
export function HandoverEffect({ handover, values, onChange, fixed = false }: HandoverProps): ReactElement {
  const { t } = useTranslation('steering');
  const { from, to, candidates, mails } = handover;
  const nobodyYet = { value: '', label: t('handover.choose') };
  return (
    <>
      {!fixed && (
        <Select
          look="field"
          label={t('handover.to')}
          value={values.toPersonId}
          options={[nobodyYet, ...candidates.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={({ target: { value: toPersonId } }) => {
            onChange({ ...values, toPersonId });
          }}
        />
      )}
      <h3 className="utrecht-heading-3">{t('handover.moves')}</h3>
      <Moves moves={handover.moves} />
      {to !== null && (
        <>
          <Paragraph>
            <strong>{t('handover.fromTo', { from: from.name, to: to.name })}</strong>
          </Paragraph>
          {mails > 0 && <Paragraph>{t('handover.mails', { count: mails, to: to.name })}</Paragraph>}
          <Paragraph>{t('handover.later', { to: to.name })}</Paragraph>
        </>
      )}
    </>
  );
}

function Moves({ moves }: Pick<HandoverView, 'moves'>): ReactElement {
  const { t } = useTranslation(['steering', 'task']);
  const language = useLanguage();
  const today = useToday();
  if (moves.length === 0) return <Paragraph>{t('steering:handover.noMoves')}</Paragraph>;
  return (
    <ul>
      {moves.map(({ kind, stepKind, ordinal, dueOn }) => (
        <li key={`${kind} ${stepKind} ${String(ordinal)}`}>
          {t('steering:handover.move', {
            what: t(`task:work.verb.${kind}`),
            step: t(`task:stepTitle.${stepKind}`, { ordinal }),
            until: dateWords({ date: dueOn, today, language, form: 'until' }),
          })}
        </li>
      ))}
    </ul>
  );
}
