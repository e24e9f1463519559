import { nextSteps, stageOfStep, stages, stepKinds, type StepKind } from './stages';

const follow = (from: StepKind): readonly (StepKind | null)[] => nextSteps[from];

function reachableFrom(start: StepKind): ReadonlySet<StepKind | null> {
  const seen = new Set<StepKind | null>([start]);
  for (const kind of seen) {
    if (kind !== null) follow(kind).forEach((next) => seen.add(next));
  }
  return seen;
}

describe('the stage table', () => {
  it('reaches every step from the invitation', () => {
    expect([...reachableFrom('invitation')].filter((kind) => kind !== null).sort()).toEqual([...stepKinds].sort());
  });

  it.each(stepKinds)('lets every path through %s end', (kind) => {
    expect(reachableFrom(kind).has(null)).toBe(true);
  });

  it('never decides on anything but consulted and handled reactions', () => {
    expect(stepKinds.filter((kind) => follow(kind).includes('decision'))).toEqual(['dispositions']);
    expect(stepKinds.filter((kind) => follow(kind).includes('dispositions'))).toEqual(['consultation']);
  });

  it('anchors only what was decided, and ends nowhere else but in the decision and the measures', () => {
    expect(stepKinds.filter((kind) => follow(kind).includes('anchoring'))).toEqual(['decision']);
    expect(stepKinds.filter((kind) => follow(kind).includes(null))).toEqual(['decision', 'measure']);
  });

  it('goes back only to a cycle, and otherwise on through the stages in order', () => {
    const back = stepKinds.flatMap((from) =>
      follow(from).filter((to) => to !== null && stages.indexOf(stageOfStep[to]) < stages.indexOf(stageOfStep[from])),
    );
    expect([...new Set(back)]).toEqual(['iteration']);
  });

  it('has a step for every stage', () => {
    expect([...new Set(Object.values(stageOfStep))]).toEqual([...stages]);
  });
});
