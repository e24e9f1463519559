import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkShape } from '../mark-shape';
import { VisuallyHidden } from '../typography';
import { currentStation, type LineOfTask } from './line';

/** The line in a row of a list: five dots, and the name of the current station. */
export function LineRow({ line }: { readonly line: LineOfTask }): ReactElement {
  const { t } = useTranslation();
  const current = currentStation(line);
  return (
    <div className="sam-line-row">
      <ol className="sam-line-row__stations" aria-label={t('line.label')}>
        {line.stations.map((station) => (
          <li
            key={station.key}
            className={`sam-line-row__station sam-line-row__station--${station.state}`}
            aria-current={station === current ? 'step' : undefined}
          >
            <MarkShape mark={station.state} />
            <VisuallyHidden>
              {station.name}: {t(`status.${station.state}`)}
            </VisuallyHidden>
          </li>
        ))}
      </ol>
      {current && (
        <span className="sam-line-row__words" aria-hidden="true">
          {current.name}
          {current.dates && <span className="sam-line-row__dates">{current.dates}</span>}
        </span>
      )}
    </div>
  );
}
