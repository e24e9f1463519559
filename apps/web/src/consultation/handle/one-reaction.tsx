import type { PromptView, ReactionItemsView, ReactionItemView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Paragraph, Section, Small, TextLink } from '../../ui';
import { MinorityNotes } from '../minority-note/minority-notes';
import { outcomePath } from '../paths';
import { isClosed, useAnswerWords, useHeadingWords } from '../use-answer-words';
import { Texts } from '../proposal-text';
import { isAlike } from './alike';
import { usePartWords, useSenderWords } from './item-words';
import { notesFor } from './notes-for';
import { SplitPart } from './split-part';

interface OneReactionProps {
  readonly view: ReactionItemsView;
  readonly item: ReactionItemView;
  readonly onAlike: () => void;
}

/** One reaction in the words of its sender, with the question it answers. */
export function OneReaction({ view, item, onAlike }: OneReactionProps): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  const senderWords = useSenderWords();
  const answerWords = useAnswerWords();
  const prompt = view.prompts.find(({ id }) => id === item.promptId);
  const headingWords = useHeadingWords();
  const partWords = usePartWords();
  const headingOf = (asked: PromptView): string[] =>
    item.paragraph === null ? [] : [headingWords(asked, item.paragraph)];
  const alike = countAlike(view, item);
  return (
    <Section title={senderWords(item)}>
      {prompt && <Small>{[prompt.question, ...headingOf(prompt), partWords(item)].join(' ')}</Small>}
      {item.text === null ? (
        <ClosedAnswers stepId={view.step.id} />
      ) : (
        <blockquote className="sam-quote">
          <Texts text={item.text} />
        </blockquote>
      )}
      {prompt && isClosed(item) && <Small>{t('handling:with', { value: answerWords(prompt, item) })}</Small>}
      <SplitPart key={`${item.id} ${String(item.split?.of)}`} view={view} item={item} />
      {alike > 0 && (
        <Button weight="subtle" onClick={onAlike}>
          {t('handling:alike', { count: alike })}
        </Button>
      )}
      <NotesBeside view={view} item={item} />
      <VerdictOfSender item={item} />
    </Section>
  );
}

function NotesBeside({ view, item }: Pick<OneReactionProps, 'view' | 'item'>): ReactElement | null {
  const { t } = useTranslation(['consultation', 'handling']);
  const notes = notesFor(view, item);
  if (notes.length === 0) return null;
  return (
    <Section level={3} title={t('handling:minorityNotes')}>
      <MinorityNotes notes={notes} />
    </Section>
  );
}

function ClosedAnswers({ stepId }: { readonly stepId: string }): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  return (
    <Paragraph>
      {t('handling:closedAnswersText')} <TextLink to={outcomePath(stepId)}>{t('handling:seeOutcome')}</TextLink>
    </Paragraph>
  );
}

function VerdictOfSender({ item }: Pick<OneReactionProps, 'item'>): ReactElement | null {
  const { t } = useTranslation(['consultation', 'handling']);
  if (item.verdict === null) return null;
  const { sufficient, reason } = item.verdict;
  return (
    <Alert kind={sufficient ? 'ok' : 'warning'} title={t(sufficient ? 'handling:verdictYes' : 'handling:verdictNo')}>
      {reason}
    </Alert>
  );
}

/** How many other reactions look like this one. */
function countAlike({ items }: ReactionItemsView, item: ReactionItemView): number {
  const mine = item.text;
  if (mine === null) return 0;
  return items.filter(({ id, text }) => id !== item.id && text !== null && isAlike(mine, text)).length;
}
