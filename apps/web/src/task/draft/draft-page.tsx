import '../../styles/draft.css';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router';
import type { AgendaList, LoadView, PartyList, SeatList, TaskDraftView } from '@samenspel/contracts';
import { useRead } from '../../api';
import { Loaded } from '../../ui';
import { DraftForm } from './draft-form';

/** *Nieuwe opgave*: what, who, when, and everything that will happen, on one page. */
export function Page(): ReactElement {
  const { taskId = '' } = useParams();
  return (
    <Loaded query={useRead<TaskDraftView>(`/task-drafts/${taskId}`)}>
      {(draft) => <WithRegion key={draft.id} first={draft} />}
    </Loaded>
  );
}

function WithRegion({ first }: { readonly first: TaskDraftView }): ReactElement {
  // The draft as it was when the page opened: what is saved later must not empty the fields under somebody's hands.
  const [draft, setDraft] = useState(first);
  const region = `/programmes/${draft.programmeId}`;
  const agendas = useRead<AgendaList>(`${region}/agendas`);
  const parties = useRead<PartyList>(`${region}/parties`);
  const seats = useRead<SeatList>(`${region}/seats`);
  // A warning only: nobody waits for it.
  const load = useRead<LoadView>(`${region}/load`).data?.items ?? [];
  return (
    <Loaded query={agendas}>
      {({ items }) => (
        <Loaded query={parties}>
          {(allParties) => (
            <Loaded query={seats}>
              {(allSeats) => {
                const agenda = items.find(({ id }) => id === draft.agendaId);
                return agenda === undefined ? null : (
                  <DraftForm
                    key={draft.version}
                    first={draft}
                    region={{ policy: agenda.policy, parties: allParties.items, seats: allSeats.items, load }}
                    onTakeTheirs={setDraft}
                  />
                );
              }}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
