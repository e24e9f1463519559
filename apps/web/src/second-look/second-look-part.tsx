import '../styles/second-look.css';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondLookRequest, SecondLooksView } from '@samenspel/contracts';
import { instantWords } from '@samenspel/i18n';
import { useSend } from '../api';
import { useLanguage } from '../i18n/use-language';
import {
  Alert,
  Button,
  CheckboxField,
  MarkShape,
  Paragraph,
  Section,
  Select,
  useMessages,
  useProblemWords,
  type Mark,
} from '../ui';

interface SecondLookPartProps {
  readonly taskId: string;
  readonly view: SecondLooksView;
  /** The agenda asks it, so this task cannot take it off. */
  readonly isAskedByAgenda: boolean;
  /** Saves what was typed: what is looked at is what stands here. */
  readonly flush: () => Promise<void>;
}

const markOf: Record<NonNullable<SecondLooksView['why']>, Mark> = {
  'nobody-asked': 'missing',
  awaited: 'open',
  'changes-proposed': 'missing',
  'text-changed': 'missing',
};

/** Who looks at the invitation from the other side, and what they say. */
export function SecondLookPart({ taskId, view, isAskedByAgenda, flush }: SecondLookPartProps): ReactElement {
  const { t } = useTranslation('secondLook');
  const { isAsked, why, side } = view;
  return (
    <Section level={3} title={t('part.title')}>
      <Paragraph>{t(`part.lead.${side}`)}</Paragraph>
      {isAskedByAgenda ? (
        <Paragraph>{t('part.byAgenda')}</Paragraph>
      ) : (
        <CheckboxField name="asksSecondLook" label={t('part.byTask')} hint={t('part.byTaskHint')} />
      )}
      <div role="status">
        {isAsked && (
          <p className="sam-todo">
            <MarkShape mark={why === null ? 'done' : markOf[why]} />
            <span>{t(`why.${why ?? 'none'}`)}</span>
          </p>
        )}
      </div>
      <Looks looks={view.looks} />
      <AskSomebody taskId={taskId} view={view} flush={flush} />
    </Section>
  );
}

function Looks({ looks }: Pick<SecondLooksView, 'looks'>): ReactElement | null {
  const { t } = useTranslation('secondLook');
  const language = useLanguage();
  if (looks.length === 0) return null;
  const words = (instant: string | null): string => (instant === null ? '' : instantWords({ instant, language }));
  return (
    <ul className="sam-rows" aria-label={t('part.looks')}>
      {looks.map(({ id, reader, partyName: party, asked, looked, verdict, note, isOnThisText }) => (
        <li key={id} className="sam-rows__row">
          <strong>{t('part.person', { name: reader.name, party })}</strong>
          <p>{t(`look.${verdict ?? 'awaited'}`, { asked: words(asked), looked: words(looked) })}</p>
          {note !== '' && <blockquote className="sam-quote">{note}</blockquote>}
          {verdict !== null && !isOnThisText && <p className="sam-small">{t('look.older')}</p>}
        </li>
      ))}
    </ul>
  );
}

function AskSomebody({ taskId, view, flush }: Omit<SecondLookPartProps, 'isAskedByAgenda'>): ReactElement {
  const { t } = useTranslation('secondLook');
  const showMessage = useMessages();
  const problemWords = useProblemWords();
  const [personId, setPersonId] = useState('');
  const path = `/task-drafts/${taskId}/second-looks`;
  const request = useSend<SecondLookRequest>({ method: 'POST', path, refreshes: [path] });
  const candidate = view.candidates.find(({ person }) => person.id === personId);
  const ask = async (): Promise<void> => {
    if (candidate === undefined) return;
    await flush();
    // A refusal stands above the choice.
    request.mutate(
      { personId },
      {
        onSuccess: () => {
          showMessage({ text: t('part.asked', { name: candidate.person.name }) });
          setPersonId('');
        },
      },
    );
  };
  if (view.candidates.length === 0) return <Paragraph>{t('part.nobody')}</Paragraph>;
  return (
    <>
      {request.error && <Alert kind="error">{problemWords(request.error)}</Alert>}
      <div className="sam-ask-look">
        <Select
          look="field"
          label={t('part.who')}
          everything={t('part.choose')}
          value={personId}
          onChange={({ target }) => {
            setPersonId(target.value);
          }}
          options={view.candidates.map(({ person, partyName: party }) => ({
            value: person.id,
            label: t('part.person', { name: person.name, party }),
          }))}
        />
        <Button busy={candidate === undefined || request.isPending} onClick={() => void ask()}>
          {t('part.ask')}
        </Button>
      </div>
    </>
  );
}
