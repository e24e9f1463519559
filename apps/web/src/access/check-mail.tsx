import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, ButtonRow, Lead, PageTitle, Paragraph, Small, useMessages, useProblemWords } from '../ui';

const SECONDS_BEFORE_AGAIN = 60;

interface CheckMailProps {
  readonly email: string;
  readonly onAgain: () => Promise<void>;
  readonly onOther: () => void;
}

export function CheckMail({ email, onAgain, onOther }: CheckMailProps): ReactElement {
  const { t } = useTranslation('signIn');
  return (
    <div className="sam-narrow">
      <PageTitle>{t('checkMail.title')}</PageTitle>
      <Lead>{t('checkMail.sentTo', { email })}</Lead>
      <Paragraph>{t('checkMail.validity')}</Paragraph>
      <Paragraph>
        {t('checkMail.nothing')} {t('checkMail.unknown')}
      </Paragraph>
      <AskAgain onAgain={onAgain} onOther={onOther} />
    </div>
  );
}

function AskAgain({ onAgain, onOther }: Omit<CheckMailProps, 'email'>): ReactElement {
  const { t } = useTranslation('signIn');
  const showMessage = useMessages();
  const problemWords = useProblemWords();
  const [secondsLeft, restart] = useCountdown(SECONDS_BEFORE_AGAIN);
  const [problem, setProblem] = useState<string>();
  const again = async (): Promise<void> => {
    try {
      await onAgain();
      setProblem(undefined);
      restart();
      showMessage({ text: t('checkMail.sentAgain') });
    } catch (error) {
      setProblem(problemWords(error));
    }
  };
  return (
    <>
      {problem && <Alert kind="error">{problem}</Alert>}
      {secondsLeft > 0 && <Small>{t('checkMail.againIn', { count: secondsLeft })}</Small>}
      <ButtonRow>
        {secondsLeft === 0 && <Button onClick={() => void again()}>{t('checkMail.again')}</Button>}
        <Button weight="subtle" onClick={onOther}>
          {t('checkMail.otherAddress')}
        </Button>
      </ButtonRow>
    </>
  );
}

function useCountdown(seconds: number): readonly [secondsLeft: number, restart: () => void] {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => {
      setLeft(left - 1);
    }, 1_000);
    return () => {
      clearTimeout(timer);
    };
  }, [left]);
  return [
    left,
    () => {
      setLeft(seconds);
    },
  ];
}
