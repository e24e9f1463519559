import type { ReactElement } from 'react';

export const marks = ['done', 'now', 'open', 'late', 'sentBack', 'paused', 'missing', 'overridden'] as const;
export type Mark = (typeof marks)[number];

const shapes: Record<Mark, ReactElement> = {
  done: (
    <>
      <circle className="sam-mark__fill" cx="12" cy="12" r="10" />
      <path className="sam-mark__on-fill" d="m7.5 12.4 3.2 3.2 6-6.6" />
    </>
  ),
  now: (
    <>
      <circle className="sam-mark__ring" cx="12" cy="12" r="9" />
      <circle className="sam-mark__fill" cx="12" cy="12" r="5" />
    </>
  ),
  open: <circle className="sam-mark__ring" cx="12" cy="12" r="8.5" />,
  late: (
    <>
      <path className="sam-mark__fill" d="M12 1.8 23 21.5H1z" />
      <path className="sam-mark__on-fill" d="M12 9v5.5m0 3v.6" />
    </>
  ),
  sentBack: (
    <>
      <circle className="sam-mark__ring" cx="12" cy="12" r="9.5" />
      <path className="sam-mark__line" d="M16.5 15.5v-1.8a2.7 2.7 0 0 0-2.7-2.7H7.5m0 0 3-3m-3 3 3 3" />
    </>
  ),
  paused: (
    <>
      <rect className="sam-mark__fill" x="4.5" y="3" width="5.5" height="18" rx="1" />
      <rect className="sam-mark__fill" x="14" y="3" width="5.5" height="18" rx="1" />
    </>
  ),
  missing: (
    <>
      <circle className="sam-mark__ring sam-mark__ring--dashed" cx="12" cy="12" r="9.5" />
      <path className="sam-mark__line" d="M8.5 8.5l7 7m0-7-7 7" />
    </>
  ),
  overridden: (
    <>
      <rect className="sam-mark__ring" x="3.5" y="3.5" width="17" height="17" rx="2" />
      <path className="sam-mark__line" d="M8 16 16 8" />
    </>
  ),
};

/** The drawing alone, always beside a word that says the same. */
export function MarkShape({ mark }: { readonly mark: Mark }): ReactElement {
  return (
    <svg className={`sam-mark sam-mark--${mark}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[mark]}
    </svg>
  );
}
