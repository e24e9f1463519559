/** The rows of each task, in the order in which they came; none for a task that has none. */
export function byTask<Row extends { readonly taskId: string }>(
  rows: readonly Row[],
): (taskId: string) => readonly Row[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const same = found.get(row.taskId);
    if (same === undefined) found.set(row.taskId, [row]);
    else same.push(row);
  }
  return (taskId) => found.get(taskId) ?? [];
}
