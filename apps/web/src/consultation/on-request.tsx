import { Suspense, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../ui';

interface OnRequestProps {
  readonly word: 'moreTime' | 'minorityNote';
  /** A button asks for it. */
  readonly offered: boolean;
  /** It stands there without being asked for. */
  readonly shown: boolean;
  readonly children: ReactNode;
}

/** What few use is loaded by who presses for it. */
export function OnRequest({ word, offered, shown, children }: OnRequestProps): ReactElement | null {
  const { t } = useTranslation('consultation');
  const [asked, setAsked] = useState(false);
  if (shown || asked) return <Suspense fallback={null}>{children}</Suspense>;
  if (!offered) return null;
  return (
    <ButtonRow>
      <Button
        onClick={() => {
          setAsked(true);
        }}
      >
        {t(`react.${word}`)}
      </Button>
    </ButtonRow>
  );
}
