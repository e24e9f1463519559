import type { ReactElement, ReactNode } from 'react';

interface TextProps {
  readonly children: ReactNode;
}

export const Paragraph = ({ children }: TextProps): ReactElement => <p className="utrecht-paragraph">{children}</p>;
/** The one or two sentences under the title that answer the question of the page. */
export const Lead = ({ children }: TextProps): ReactElement => <p className="utrecht-paragraph sam-lead">{children}</p>;
export const Small = ({ children }: TextProps): ReactElement => (
  <p className="utrecht-paragraph sam-small">{children}</p>
);
export const VisuallyHidden = ({ children }: TextProps): ReactElement => (
  <span className="sam-visually-hidden">{children}</span>
);
