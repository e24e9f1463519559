import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaunchPreviewView } from '@samenspel/contracts';
import { MarkShape, Paragraph, Section, Small } from '../../ui';

/** How many parties of each side are asked, and what the group would lack even if all of them join. */
export function SideMeter({
  preview: { sides, reachableGaps },
}: {
  readonly preview: LaunchPreviewView;
}): ReactElement {
  const { t } = useTranslation(['draft', 'task']);
  const most = Math.max(1, ...sides.map(({ parties }) => parties));
  return (
    <Section level={3} title={t('who.meter')}>
      <Small>{t('who.meterHint')}</Small>
      <ul className="sam-meter">
        {sides.map(({ side, parties }) => (
          <li key={side} className="sam-meter__side">
            <span>{t(`task:side.${side}` as 'task:side.other')}</span>
            <span className="sam-meter__track" aria-hidden="true">
              <span className="sam-meter__bar" style={{ inlineSize: `${(100 * parties) / most}%` }} />
            </span>
            <span>{t('who.meterSide', { count: parties })}</span>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {reachableGaps.length === 0 ? (
          <p className="sam-todo">
            <MarkShape mark="done" />
            <span>{t('who.complete')}</span>
          </p>
        ) : (
          <>
            <Paragraph>{t('who.gapsTitle')}:</Paragraph>
            <ul className="sam-plain-list">
              {reachableGaps.map((gap) => (
                <li key={gap} className="sam-todo">
                  <MarkShape mark="missing" />
                  <span>{t(`task:gapShort.${gap}`)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}
