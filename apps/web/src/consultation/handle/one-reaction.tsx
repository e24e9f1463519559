import type { ReactionItemsView, ReactionItemView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Paragraph, Section, Small, TextLink } from '../../ui';
import { outcomePath } from '../paths';
import { valueWords } from '../prompt-field';
import { Texts } from '../proposal-text';
import { isAlike } from './alike';
import { useSenderWords } from './item-words';

interface OneReactionProps {
  readonly view: ReactionItemsView;
  readonly item: ReactionItemView;
  readonly onAlike: () => void;
}

/** One reaction in the words of its sender, with the question it answers. */
export function OneReaction({ view, item, onAlike }: OneReactionProps): ReactElement {
  const { t } = useTranslation('consultation');
  const senderWords = useSenderWords();
  const prompt = view.prompts.find(({ id }) => id === item.promptId);
  const alike =
    item.text === null
      ? 0
      : view.items.filter(({ text }) => text !== null && isAlike(item.text ?? '', text)).length - 1;
  return (
    <Section title={senderWords(item)}>
      {prompt && <Small>{prompt.question}</Small>}
      {item.text === null ? (
        <ClosedAnswers stepId={view.step.id} />
      ) : (
        <blockquote className="sam-quote">
          <Texts text={item.text} />
        </blockquote>
      )}
      {prompt && item.value !== null && <Small>{t('handle.with', { value: valueWords(prompt, item.value) })}</Small>}
      {alike > 0 && (
        <Button weight="subtle" onClick={onAlike}>
          {t('handle.alike', { count: alike })}
        </Button>
      )}
      {item.verdict && (
        <Alert
          kind={item.verdict.sufficient ? 'ok' : 'warning'}
          title={t(item.verdict.sufficient ? 'handle.verdictYes' : 'handle.verdictNo')}
        >
          {item.verdict.reason}
        </Alert>
      )}
    </Section>
  );
}

function ClosedAnswers({ stepId }: { readonly stepId: string }): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <Paragraph>
      {t('handle.closedAnswersText')} <TextLink to={outcomePath(stepId)}>{t('handle.seeOutcome')}</TextLink>
    </Paragraph>
  );
}
