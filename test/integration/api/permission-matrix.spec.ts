import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action } from '@samenspel/domain';
import { routesOf, type Route } from '../../../apps/api/src/platform/access/routes-of';
import { whos, type Region, type Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestApi } from '../../support/api/a-test-api';

/**
 * Who may use which route, as the running API answers it. The table beside this file is what was looked at by eye. After a
 * route was added: `WRITE_MATRIX=1 jest --selectProjects integration permission-matrix`, and read the difference.
 */
const table = join(__dirname, 'permission-matrix.txt');
const columns: readonly (Who | 'link' | 'anonymous')[] = [...whos, 'link', 'anonymous'];

let api: TestApi;
beforeAll(async () => {
  api = await aTestApi();
});
afterAll(() => api.stop());

// A route that names another object in its path adds it to the region of the tests and to this list.
const idsOf = (region: Region, action: Action | undefined): Readonly<Record<string, string>> => ({
  programmeId: region.programmeId,
  partyId: region.otherPartyId,
  taskId: region.taskId,
  linkId: region.linkId,
  stepId: stepOf(region, action),
  name: 'swagger-ui.css',
  ...region.others,
});

function stepOf({ steps }: Region, action: Action | undefined): string {
  const slice = action?.split('.')[0];
  return slice === 'proposal' || slice === 'anchoring'
    ? steps.iteration
    : ((steps as Record<string, string | undefined>)[slice ?? ''] ?? steps.consultation);
}

/** For whom somebody would speak: their own party or seat, else that of the stakeholder. */
function spokenFor(region: Region, action: Action | undefined, who: string): Record<string, string> {
  const seat = (region.seats as Record<string, string | undefined>)[who] ?? region.seats.stakeholder;
  const party = who === 'member' || who === 'executive' ? region.partyId : region.otherPartyId;
  return action !== undefined &&
    ['iteration.check-in', 'iteration.reflect', 'decision.vote', 'anchoring.measure'].includes(action)
    ? { seatId: seat }
    : { partyId: party };
}

const senderKey = ({ partyId, seatId }: Record<string, string>): string =>
  partyId === undefined ? `seat:${String(seatId)}` : `party:${partyId}`;

async function outcome(route: Route, who: (typeof columns)[number]): Promise<string> {
  const action = route.may?.action;
  const spoken = spokenFor(api.region, action, who);
  const { seatId = api.region.seats.stakeholder } = spoken;
  const ids: Record<string, string> = { ...idsOf(api.region, action), sender: senderKey(spoken), seatId };
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`${route.path}: add :${name} to the region of the tests`);
    return id;
  });
  // Access is looked at before input: a query key that no route knows makes 400 of every yes, and nothing happens.
  const answer = await api.call({
    method: route.method as Method,
    url: `${path}?unknownKey=1`,
    as: who === 'anonymous' ? undefined : who,
    ...(route.schemas.body ? { body: spoken } : {}),
  });
  return answer.status === 400 ? 'yes' : String(answer.status);
}

describe('the permission matrix', () => {
  it('has for every route an action, or says that it is open', () => {
    const bare = routesOf(api.app).filter((route) => route.may === undefined && !route.open);
    expect(bare.map((route) => `${route.controllerName}.${route.handlerName}`)).toEqual([]);
  });

  it('describes every route of the API, by an id of its own', () => {
    const routes = routesOf(api.app).filter(
      (route) => route.path.startsWith('/api/') && !/Docs/.test(route.controllerName),
    );
    expect(routes.filter((route) => !route.operation).map((route) => route.path)).toEqual([]);
    const ids = routes.map((route) => route.operation?.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is what was looked at by eye', async () => {
    const lines = [['route', 'action', ...columns].join(' | ')];
    for (const route of routesOf(api.app)) {
      const outcomes: string[] = [];
      for (const who of columns) outcomes.push(await outcome(route, who));
      lines.push([`${route.method} ${route.path}`, route.may?.action ?? 'open', ...outcomes].join(' | '));
    }
    const found = aligned(lines);
    if (process.env.WRITE_MATRIX !== undefined) writeFileSync(table, found);
    expect(found).toBe(readFileSync(table, 'utf8'));
  });
});

function aligned(lines: readonly string[]): string {
  const rows = lines.map((line) => line.split(' | '));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return `${rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}
