import type { PlanView } from '@samenspel/contracts';
import { plannedEscalations } from './planned-escalations';

const moment = (kind: 'escalation' | 'reminder', key: string, on: string) => ({
  kind,
  key,
  offset: 2,
  send: { at: `${on}T08:00:00Z`, on, time: '09.00' },
  done: false,
  skipped: false,
});
const steps = [
  {
    kind: 'invitation',
    moments: [
      moment('reminder', 'reminder:0', '2026-10-22'),
      moment('escalation', 'escalation:manager', '2026-10-28'),
      moment('escalation', 'escalation:deputy', '2026-10-26'),
    ],
  },
] as unknown as PlanView['steps'];

describe('plannedEscalations', () => {
  it('takes the dates of the tiers from the invitation, the deputy first', () => {
    expect(plannedEscalations({ steps }).map(({ tier, on }) => [tier, on])).toEqual([
      ['deputy', '2026-10-26'],
      ['manager', '2026-10-28'],
    ]);
  });

  it('knows none before there is a plan', () => {
    expect(plannedEscalations({ steps: [] })).toEqual([]);
  });
});
