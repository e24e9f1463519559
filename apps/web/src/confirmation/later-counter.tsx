import { lazy } from 'react';
import { loadNamespaces } from '../i18n/i18n';

/** Loaded by the pages that show it, and only once a decision was carried. */
export const ConfirmationsCounter = lazy(async () => {
  const [{ ConfirmationsCounter: Counter }] = await Promise.all([
    import('./confirmations-counter'),
    loadNamespaces(['confirmation']),
  ]);
  return { default: Counter };
});
