import type { ReopeningsView, ReopeningView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { useDayWords } from '../../consultation/use-day-words';
import { Button, ButtonRow, Small, useMessages, useProblemWords } from '../../ui';
import { nameOf } from '../../party/name-of';
import type { ReopeningProps } from './reopenings';

interface AskedProps extends ReopeningProps {
  readonly reopening: ReopeningView;
}

/** A point of which somebody asks to open it again: why, who supports it, and the own support. */
export function AskedRow({ reopening, view, path }: AskedProps): ReactElement {
  const { t } = useTranslation('reopening');
  const day = useDayWords();
  const { point, reason, asker, asked, supporters, needed } = reopening;
  const names = supporters.map(nameOf).join(', ');
  const counted = { count: supporters.length, needed, names };
  return (
    <li>
      <strong>{point}</strong>
      <p className="utrecht-paragraph sam-typed">{reason}</p>
      <Small>{t('asked.by', { name: nameOf(asker), party: asker.party.name, date: day(asked.on) })}</Small>
      <Small>{t(names === '' ? 'asked.count' : 'asked.countNames', counted)}</Small>
      {view.may.ask && <OwnSupport reopening={reopening} view={view} path={path} />}
    </li>
  );
}

function OwnSupport({ reopening, view, path }: AskedProps): ReactElement {
  const { t } = useTranslation('reopening');
  const showMessage = useMessages();
  const words = useProblemWords();
  const { id, point, asker, supporters, needed } = reopening;
  const isOwn = asker.id === view.mySeatId;
  const supports = supporters.some((supporter) => supporter.id === view.mySeatId);
  const gives = !isOwn && !supports;
  const isLast = gives && supporters.length + 1 >= needed;
  const send = useSend<Record<string, never>, ReopeningsView>({
    method: gives ? 'PUT' : 'DELETE',
    path: `${path}/${id}/supporters/${view.mySeatId ?? ''}`,
    refreshes: [path],
  });
  const withdraws = isOwn ? 'withdraw' : 'takeBack';
  const label = t(`asked.${gives ? 'support' : withdraws}`);
  const given = isLast ? 'nowOpen' : 'supported';
  const press = (): void => {
    send.mutate(
      {},
      {
        onSuccess: () => {
          showMessage({ text: t(`asked.${gives ? given : 'takenBack'}`) });
        },
        onError: (error) => {
          showMessage({ text: words(error) });
        },
      },
    );
  };
  return (
    <>
      {isLast && <Small>{t('asked.last')}</Small>}
      <ButtonRow>
        <Button busy={send.isPending} onClick={press} aria-label={t('asked.about', { button: label, point })}>
          {label}
        </Button>
      </ButtonRow>
    </>
  );
}
