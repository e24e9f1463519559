import type { TaskView } from '@samenspel/contracts';
import { lazy, Suspense, type ReactElement } from 'react';
import { useRead } from '../api';
import { loadNamespaces } from '../i18n/i18n';
import { possibleSteers } from './possible-steers';

// Only who may steer loads the buttons, the dialogs and their texts.
const Buttons = lazy(async () => {
  const [{ SteeringButtons }] = await Promise.all([
    import('./steering-buttons'),
    loadNamespaces(['steering', 'errors', 'task']),
  ]);
  return { default: SteeringButtons };
});

/** What the programme manager can steer now; nothing for who may not. Any page of a task can place it. */
export function SteeringBar({ taskId }: { readonly taskId: string }): ReactElement | null {
  const { data: task } = useRead<TaskView>(`/tasks/${taskId}`);
  if (task === undefined || !task.may.steer) return null;
  const steers = possibleSteers(task);
  if (steers.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Buttons task={task} steers={steers} />
    </Suspense>
  );
}
