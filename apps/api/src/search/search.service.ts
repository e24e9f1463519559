import { Injectable } from '@nestjs/common';
import type { SearchView } from '@samenspel/contracts';
import { may, type Actor } from '@samenspel/domain';
import { SearchRepository } from '@samenspel/persistence';
import { partyRefOf } from '../task/view/refs-of';

/** Search over tasks, parties and people, in the programmes where somebody works. */
@Injectable()
export class SearchService {
  constructor(private readonly search: SearchRepository) {}

  async find(words: string, actor: Actor): Promise<SearchView> {
    const programmeIds = [...new Set([...actor.roles, ...actor.seats].map(({ programmeId }) => programmeId))];
    const managedProgrammeIds = programmeIds.filter((programmeId) => may(actor, 'task.draft', { programmeId }));
    const searching = { words, programmeIds, managedProgrammeIds };
    const [tasks, parties, people] = await Promise.all([
      this.search.findTasks(searching),
      this.search.findParties(searching),
      this.search.findPeople(searching),
    ]);
    return {
      tasks: foundOf(tasks, ({ id, title, status, wording }) => ({ id, title, status, wording })),
      parties: foundOf(parties, (party) => ({ ...partyRefOf(party), expertise: party.expertise })),
      people: foundOf(people, ({ id, name, functions, expertise }) => ({
        id,
        name,
        functions: [...functions],
        expertise,
      })),
    };
  }
}

function foundOf<Row extends { readonly total: number }, Item>(
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
): { items: Item[]; total: number } {
  return { items: rows.map(itemOf), total: rows[0]?.total ?? 0 };
}
