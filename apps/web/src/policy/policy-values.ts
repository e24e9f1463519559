import type { AgendaPolicyBody } from '@samenspel/contracts';
import type { Policy, PolicyValue } from '@samenspel/domain';
import { kindOf, policyPaths, type PolicyPath } from './policy-fields';

/** What the fields hold: text, or whether a box is ticked; nested, as the names of the fields are. */
export interface PolicyValues {
  readonly policy: Tree;
}
interface Tree {
  [name: string]: Tree | string | boolean;
}

/** A value as the page shows it and as somebody types it: shares in per cent, rows with commas. */
export function shownValue(path: PolicyPath, value: PolicyValue | undefined): string | boolean {
  const kind = kindOf(path);
  if (kind === 'yes') return value === true;
  if (Array.isArray(value)) return value.join(', ');
  return kind === 'percent' ? String(Math.round(Number(value) * 100)) : String(value ?? '');
}

export function valueAt(policy: Policy, path: PolicyPath): PolicyValue | undefined {
  return path
    .split('.')
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], policy) as
    PolicyValue | undefined;
}

/** The fields of a policy; what it does not say is what is usual. */
export function valuesOf(policy: Policy, usual: Policy): PolicyValues {
  const tree: Tree = {};
  for (const path of policyPaths) put(tree, path, shownValue(path, valueAt(policy, path) ?? valueAt(usual, path)));
  return { policy: tree };
}

export interface TypedPolicy {
  readonly policy: AgendaPolicyBody['policy'];
  /** Fields in which something else than numbers stands. */
  readonly unreadable: readonly PolicyPath[];
}

/** What was typed as the body of a request. */
export function typedPolicy({ policy }: PolicyValues): TypedPolicy {
  const body: Record<string, unknown> = {};
  const unreadable: PolicyPath[] = [];
  for (const path of policyPaths) {
    const typed = path.split('.').reduce<Tree | string | boolean | undefined>(step, policy);
    const value = readValue(path, typed);
    if (value === undefined) unreadable.push(path);
    put(body, path, value ?? 0);
  }
  return { policy: body as AgendaPolicyBody['policy'], unreadable };
}

const step = (node: Tree | string | boolean | undefined, name: string): Tree | string | boolean | undefined =>
  typeof node === 'object' ? node[name] : undefined;

function readValue(path: PolicyPath, typed: Tree | string | boolean | undefined): PolicyValue | undefined {
  const kind = kindOf(path);
  if (kind === 'yes') return typed === true;
  if (typeof typed !== 'string') return undefined;
  if (kind === 'row') return rowOf(typed);
  const number = numberIn(typed);
  return number !== undefined && kind === 'percent' ? number / 100 : number;
}

function rowOf(text: string): readonly number[] | undefined {
  if (text.trim() === '') return [];
  const numbers = text.split(/[,;]/).map(numberIn);
  return numbers.some((number) => number === undefined) ? undefined : (numbers as readonly number[]);
}

/** With the minus of a word processor too. */
function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(/^[\u2212\u2013]/, '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function put(tree: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce<Record<string, unknown>>((node, name) => {
    node[name] ??= {};
    return node[name] as Record<string, unknown>;
  }, tree);
  parent[last] = value;
}
