import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkShape, type Mark } from './mark-shape';

interface StatusMarkProps {
  readonly mark: Mark;
  /** Another word than the usual one of this mark. */
  readonly children?: string;
}

/** State as shape and word; colour only helps. */
export function StatusMark({ mark, children }: StatusMarkProps): ReactElement {
  const { t } = useTranslation();
  return (
    <span className={`sam-status sam-status--${mark}`}>
      <MarkShape mark={mark} />
      <span>{children ?? t(`status.${mark}`)}</span>
    </span>
  );
}
