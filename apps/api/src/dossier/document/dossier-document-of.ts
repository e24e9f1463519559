import type { DossierView } from '@samenspel/contracts';
import { heading, words as text, type Block } from '@samenspel/document';
import { dayWords, type Words } from '../../platform/document/words';
import { anchoringOf, consultationsOf, decisionsOf, proposalsOf } from './content-chapters';
import { changesOf, charterOf, courseOf, peopleOf } from './course-chapters';
import { reopeningsOf, risksOf, secondLooksOf } from './register-chapters';
import { mailsOf, proofOf, rulesOf } from './proof-chapters';

const chapters = {
  charter: (words, view) => [...charterOf(words, view), ...secondLooksOf(words, view)],
  people: peopleOf,
  course: courseOf,
  changes: changesOf,
  risks: risksOf,
  reopenings: reopeningsOf,
  proposals: proposalsOf,
  consultations: consultationsOf,
  decisions: decisionsOf,
  anchoring: anchoringOf,
  chain: (words, { guardedChain }) => rulesOf(words, 'chain', guardedChain),
  rules: (words, { groundRules }) => rulesOf(words, 'rules', groundRules),
  mails: mailsOf,
  proof: proofOf,
} as const satisfies Record<string, (words: Words, view: DossierView) => readonly Block[]>;

/** The dossier, in the chapters of its page. */
export function dossierDocumentOf(words: Words, view: DossierView): readonly Block[] {
  const { t } = words;
  const { on, time } = view.made;
  const names = Object.keys(chapters) as (keyof typeof chapters)[];
  return [
    text('lead', t('dossier:lead')),
    text('small', t('dossier:made', { date: dayWords(words, on), time, programme: view.task.programmeName })),
    text('small', t('dossier:who')),
    ...names.flatMap((name, at) => [
      heading(2, `${String(at + 1)}. ${t(`dossier:chapter.${name}`)}`),
      ...orNothing(words, chapters[name](words, view)),
    ]),
  ];
}

const orNothing = ({ t }: Words, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [text('small', t('dossier:none'))] : blocks;
