import type { Policy } from './policy';

/** A value of a policy that was changed: `path` as `consultation.days` or `decision.ladder`. Undefined: it was not there. */
export interface PolicyChange {
  readonly path: string;
  readonly before?: PolicyValue;
  readonly after?: PolicyValue;
}
export type PolicyValue = number | boolean | readonly number[];

/** What differs between two policies, value by value, in the order of the process. */
export function policyChanges(before: Policy, after: Policy): readonly PolicyChange[] {
  const was = valuesOf(before);
  const becomes = valuesOf(after);
  return [...new Set([...was.keys(), ...becomes.keys()])]
    .map((path) => ({ path, before: was.get(path), after: becomes.get(path) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

type Node = PolicyValue | { readonly [name: string]: Node | undefined };

function valuesOf({ v: _version, ...policy }: Policy): ReadonlyMap<string, PolicyValue> {
  return new Map(leavesOf(policy, ''));
}

function leavesOf(node: Node, path: string): readonly (readonly [path: string, value: PolicyValue])[] {
  if (isValue(node)) return [[path, node]];
  return Object.entries(node).flatMap(([name, value]) =>
    value === undefined ? [] : leavesOf(value, path === '' ? name : `${path}.${name}`),
  );
}

const isValue = (node: Node): node is PolicyValue => typeof node !== 'object' || Array.isArray(node);
