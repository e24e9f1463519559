import type { LaunchPreviewView } from '@samenspel/contracts';

/** How many people get one of these mails at most. Whom the borgingsplan will name is one person each time. */
export const countReaders = (mails: readonly Pick<LaunchPreviewView['mails'][number], 'to' | 'toLater'>[]): number =>
  mails.reduce((sum, { to, toLater }) => sum + (toLater === null ? to.length : 1), 0);
