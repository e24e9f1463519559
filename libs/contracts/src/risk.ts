import { riskSources } from '@samenspel/domain';
import { z } from 'zod';
import { DateText, Id } from './base';
import { PersonRef } from './common';
import { freeText } from './free-text';

export const RiskPath = z.strictObject({ taskId: Id, riskId: Id });
export type RiskPath = z.infer<typeof RiskPath>;

const RiskOwner = z.object({
  seatId: Id.nullable().describe('null: the programme manager of the task'),
  name: z.string().nullable().describe('Who holds the seat now; null: nobody'),
  partyName: z.string().nullable(),
});

export const RiskView = z
  .object({
    id: Id,
    text: z.string(),
    owner: RiskOwner,
    lookAgainOn: DateText,
    due: z.boolean().describe('The date to look again has come'),
    status: z.enum(['open', 'closed']),
    reason: z.string().describe('Why it was closed'),
    version: z.int(),
    may: z.object({ change: z.boolean() }),
  })
  .meta({
    id: 'Risk',
    description: 'What may go wrong with a task, who watches it, and when they look again (risico).',
  });
export type RiskView = z.infer<typeof RiskView>;

export const SuggestedRiskView = z
  .object({
    key: z.string(),
    source: z.enum(riskSources),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'SuggestedRisk', description: 'What the process itself sees as a risk (risico).' });

export const RisksView = z
  .object({
    charter: z.string().describe('As named at the launch'),
    manager: PersonRef,
    today: DateText,
    risks: z.array(RiskView),
    suggestions: z.array(SuggestedRiskView).describe('For the programme manager: to be taken up or dismissed'),
    owners: z.array(RiskOwner).describe('Who can watch a risk'),
    may: z.object({ write: z.boolean() }),
  })
  .meta({ id: 'Risks', description: 'The risk register of a task (risico’s).' });
export type RisksView = z.infer<typeof RisksView>;

const wanted = { text: freeText({ max: 500 }), ownerSeatId: Id.nullable(), lookAgainOn: DateText };
export const NewRiskBody = z
  .strictObject({ ...wanted, suggestion: z.string().max(200).nullable().describe('The key, when the process saw it') })
  .meta({ id: 'NewRisk' });
export type NewRiskBody = z.infer<typeof NewRiskBody>;

export const RiskBody = z
  .discriminatedUnion('status', [
    z.strictObject({ status: z.literal('open'), ...wanted }),
    z.strictObject({ status: z.literal('closed'), reason: freeText({ max: 500 }) }),
  ])
  .meta({ id: 'RiskBody' });
export type RiskBody = z.infer<typeof RiskBody>;

export const RiskDismissalBody = z
  .strictObject({ suggestion: z.string().max(200), reason: freeText({ max: 500 }) })
  .meta({ id: 'RiskDismissal' });
export type RiskDismissalBody = z.infer<typeof RiskDismissalBody>;
