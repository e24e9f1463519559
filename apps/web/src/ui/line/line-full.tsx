import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkShape } from '../mark-shape';
import { VisuallyHidden } from '../typography';
import { currentStation, cycleProgress, sendBack, type LineCycle, type LineOfTask, type LineStation } from './line';
import { SendBackArc } from './send-back-arc';

/** The line on the page of a task: stations with dates and words, cycles, and the two sentences below. */
export function LineFull({ line }: { readonly line: LineOfTask }): ReactElement {
  const { t } = useTranslation();
  const arc = sendBack(line);
  const current = currentStation(line);
  const columns = {
    '--sam-line-columns': line.stations.map(({ cycles }) => (cycles ? '2fr' : '1fr')).join(' '),
  } as CSSProperties;
  return (
    <div className="sam-line" style={columns}>
      {arc && <SendBackArc {...arc} />}
      <ol className="sam-line__stations" aria-label={t('line.label')}>
        {line.stations.map((station) => (
          <Station key={station.key} station={station} current={station === current} />
        ))}
      </ol>
      <Sentences line={line} />
    </div>
  );
}

interface StationProps {
  readonly station: LineStation;
  readonly current: boolean;
}

function Station({ station, current }: StationProps): ReactElement {
  const { t } = useTranslation();
  const { state, name, dates, note, reason, cycles } = station;
  return (
    <li className={`sam-line__station sam-line__station--${state}`} aria-current={current ? 'step' : undefined}>
      <span className="sam-line__mark">
        <MarkShape mark={state} />
      </span>
      <span className="sam-line__name">{name}</span>
      <span className="sam-line__state">
        {t(`status.${state}`)}
        {dates && ' · '}
        {dates && <span className="sam-line__dates">{dates}</span>}
      </span>
      {cycles && <Cycles cycles={cycles} />}
      {note && <span className="sam-line__note">{note}</span>}
      {reason && <span className="sam-line__reason">{t('line.sentBackBecause', { reason })}</span>}
    </li>
  );
}

function Cycles({ cycles }: { readonly cycles: readonly LineCycle[] }): ReactElement {
  const { t } = useTranslation();
  const progress = { '--sam-line-progress': cycleProgress(cycles) } as CSSProperties;
  return (
    <ol className="sam-line__cycles" style={progress}>
      {cycles.map(({ number, state }) => (
        <li
          key={number}
          className={`sam-line__cycle sam-line__cycle--${state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <MarkShape mark={state} />
          <span>
            <VisuallyHidden>
              {t('line.cycle', { number })}: {t(`status.${state}`)}
            </VisuallyHidden>
            <span aria-hidden="true">{number}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Sentences({ line }: { readonly line: LineOfTask }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="sam-line__sentences">
      {line.next && (
        <p>
          <strong>{t('line.next')}</strong> {line.next}
        </p>
      )}
      {line.stillNeeded && (
        <p>
          <strong>{t('line.stillNeeded')}</strong> {line.stillNeeded}
        </p>
      )}
    </div>
  );
}
