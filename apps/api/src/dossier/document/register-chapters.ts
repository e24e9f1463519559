import type { DossierReopening, DossierRisk, DossierSecondLook, DossierView } from '@samenspel/contracts';
import { table, type Block } from '@samenspel/document';
import { dayWords, type Words } from '../../platform/document/words';
import { seatWords } from './seat-words';

/** What may go wrong, who watches it, and how it ended. */
export function risksOf(words: Words, { risks }: DossierView): readonly Block[] {
  const { t } = words;
  if (risks.length === 0) return [];
  return [
    table(
      t('dossier:risks.caption'),
      [
        { head: t('dossier:risks.risk'), cell: ({ content }: DossierRisk) => content.text },
        {
          head: t('dossier:risks.owner'),
          cell: ({ owner }: DossierRisk) => (owner === null ? t('dossier:risks.manager') : seatWords(owner)),
        },
        { head: t('dossier:risks.lookAgain'), cell: ({ lookAgainOn }: DossierRisk) => dayWords(words, lookAgainOn) },
        {
          head: t('dossier:risks.ended'),
          cell: ({ ended }: DossierRisk) => ended?.content.reason ?? t('dossier:risks.open'),
        },
      ],
      risks,
    ),
  ];
}

/** What was settled and somebody wanted to open again. */
export function reopeningsOf(words: Words, { reopenings }: DossierView): readonly Block[] {
  const { t } = words;
  if (reopenings.length === 0) return [];
  return [
    table(
      t('dossier:reopenings.caption'),
      [
        { head: t('dossier:reopenings.point'), cell: ({ content }: DossierReopening) => content.text },
        {
          head: t('dossier:reopenings.seat'),
          cell: ({ seat }: DossierReopening) => (seat === null ? '' : seatWords(seat)),
        },
        { head: t('dossier:reopenings.why'), cell: ({ content }: DossierReopening) => content.reason },
        { head: t('dossier:reopenings.support'), cell: (reopening: DossierReopening) => supportOf(words, reopening) },
        { head: t('dossier:reopenings.came'), cell: (reopening: DossierReopening) => outcomeOf(words, reopening) },
      ],
      reopenings,
    ),
  ];
}

function supportOf({ t }: Words, { supporters, needed }: DossierReopening): string {
  const count = supporters.length;
  if (count === 0) return t('dossier:reopenings.none', { count, needed });
  return t('dossier:reopenings.supporters', { count, needed, names: supporters.map(seatWords).join('; ') });
}

function outcomeOf(words: Words, { status, asked, reopened, settledAs }: DossierReopening): string {
  const date = dayWords(words, (reopened ?? asked).on);
  return words.t(`dossier:reopenings.${status}`, { date, text: settledAs?.content.text ?? '' });
}

/** Who of the other side read the invitation before it went out. */
export function secondLooksOf(words: Words, { secondLooks }: DossierView): readonly Block[] {
  const { t } = words;
  if (secondLooks.length === 0) return [];
  return [
    table(
      t('dossier:secondLooks.caption'),
      [
        { head: t('dossier:secondLooks.party'), cell: ({ partyName }: DossierSecondLook) => partyName },
        { head: t('dossier:secondLooks.asked'), cell: ({ asked }: DossierSecondLook) => dayWords(words, asked.on) },
        {
          head: t('dossier:secondLooks.looked'),
          cell: ({ looked }: DossierSecondLook) =>
            looked === null ? t('dossier:secondLooks.notYet') : dayWords(words, looked.on),
        },
        {
          head: t('dossier:secondLooks.verdict'),
          cell: ({ content }: DossierSecondLook) =>
            content === null ? '' : t(`dossier:secondLooks.${content.verdict}`),
        },
        { head: t('dossier:secondLooks.note'), cell: ({ content }: DossierSecondLook) => content?.note ?? '' },
      ],
      secondLooks,
    ),
  ];
}
