/** Items that one disposition answers; `disposition` undefined: those that have none yet. */
export interface HandledTogether<Item, Disposition> {
  readonly disposition: Disposition | undefined;
  readonly items: readonly Item[];
}

/** Puts together what was handled in the same way, in the order in which it came. */
export function handledTogether<
  Item extends { readonly dispositionId: string | null },
  Disposition extends { readonly id: string },
>(items: readonly Item[], dispositions: readonly Disposition[]): readonly HandledTogether<Item, Disposition>[] {
  const made = new Map(dispositions.map((disposition) => [disposition.id, disposition]));
  const groups = new Map<string | null, Item[]>();
  for (const item of items) {
    const together = groups.get(item.dispositionId) ?? [];
    together.push(item);
    groups.set(item.dispositionId, together);
  }
  return [...groups].map(([id, together]) => ({
    disposition: id === null ? undefined : made.get(id),
    items: together,
  }));
}
