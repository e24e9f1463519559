import type { Loading } from './loading';
import type { StepRow } from './mail-row';

export interface ProposalWords {
  readonly title: string;
  readonly summary: string;
}

/** The version that the step is about; title and summary as they were delivered. */
export async function readProposal({ database }: Loading, step: StepRow | undefined): Promise<ProposalWords> {
  const row = await database.row<ProposalWords>('select title, summary from proposal_version where id = $1', [
    step?.proposalVersionId ?? null,
  ]);
  return row ?? { title: '', summary: '' };
}
