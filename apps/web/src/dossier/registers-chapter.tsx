import type { DossierReopening, DossierRisk, DossierSecondLook, DossierView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../ui';
import { Chapter, NothingHere } from './chapter';
import { useDatedWords } from './use-dated-words';
import { seatWords } from './use-step-words';

interface ViewProps {
  readonly view: DossierView;
}

/** What may go wrong, who watches it, and how it ended. */
export function RisksChapter({ view: { risks } }: ViewProps): ReactElement {
  const { t } = useTranslation('dossier');
  const day = useDatedWords();
  return (
    <Chapter name="risks">
      {risks.length === 0 ? (
        <NothingHere />
      ) : (
        <DataTable
          caption={t('risks.caption')}
          columns={[
            { head: t('risks.risk'), cell: ({ content }: DossierRisk) => content.text },
            {
              head: t('risks.owner'),
              cell: ({ owner }: DossierRisk) => (owner === null ? t('risks.manager') : seatWords(owner)),
            },
            { head: t('risks.lookAgain'), cell: ({ lookAgainOn }: DossierRisk) => day(lookAgainOn) },
            {
              head: t('risks.ended'),
              cell: ({ ended }: DossierRisk) => ended?.content.reason ?? t('risks.open'),
            },
          ]}
          rows={risks}
          rowKey={({ id }) => id}
        />
      )}
    </Chapter>
  );
}

/** What was settled and somebody wanted to open again. */
export function ReopeningsChapter({ view: { reopenings } }: ViewProps): ReactElement {
  const { t } = useTranslation('dossier');
  const day = useDatedWords();
  const support = ({ supporters, needed }: DossierReopening): string => {
    const count = supporters.length;
    if (count === 0) return t('reopenings.none', { count, needed });
    return t('reopenings.supporters', { count, needed, names: supporters.map(seatWords).join('; ') });
  };
  const came = ({ status, asked, reopened, settledAs }: DossierReopening): string =>
    t(`reopenings.${status}`, { date: day((reopened ?? asked).on), text: settledAs?.content.text ?? '' });
  return (
    <Chapter name="reopenings">
      {reopenings.length === 0 ? (
        <NothingHere />
      ) : (
        <DataTable
          caption={t('reopenings.caption')}
          columns={[
            { head: t('reopenings.point'), cell: ({ content }: DossierReopening) => content.text },
            {
              head: t('reopenings.seat'),
              cell: ({ seat }: DossierReopening) => (seat === null ? '' : seatWords(seat)),
            },
            { head: t('reopenings.why'), cell: ({ content }: DossierReopening) => content.reason },
            { head: t('reopenings.support'), cell: support },
            { head: t('reopenings.came'), cell: came },
          ]}
          rows={reopenings}
          rowKey={({ id }) => id}
        />
      )}
    </Chapter>
  );
}

/** Who of the other side read the invitation before it went out. */
export function SecondLooks({ looks }: { readonly looks: readonly DossierSecondLook[] }): ReactElement {
  const { t } = useTranslation('dossier');
  const day = useDatedWords();
  return (
    <DataTable
      caption={t('secondLooks.caption')}
      columns={[
        { head: t('secondLooks.party'), cell: ({ partyName }: DossierSecondLook) => partyName },
        { head: t('secondLooks.asked'), cell: ({ asked }: DossierSecondLook) => day(asked.on) },
        {
          head: t('secondLooks.looked'),
          cell: ({ looked }: DossierSecondLook) => (looked === null ? t('secondLooks.notYet') : day(looked.on)),
        },
        {
          head: t('secondLooks.verdict'),
          cell: ({ content }: DossierSecondLook) => (content === null ? '' : t(`secondLooks.${content.verdict}`)),
        },
        { head: t('secondLooks.note'), cell: ({ content }: DossierSecondLook) => content?.note ?? '' },
      ]}
      rows={looks}
      rowKey={({ id }) => id}
    />
  );
}
