import type { ComponentProps, ReactElement } from 'react';
import { Link } from 'react-router';
import { classes } from './classes';

export type Weight = 'primary' | 'secondary' | 'subtle';

interface ButtonProps extends ComponentProps<'button'> {
  /** One `primary` per page: what the person came for. */
  readonly weight?: Weight;
  /** Keeps the button focusable but tells that its press is being handled. */
  readonly busy?: boolean;
}

const classOf = (weight: Weight): string =>
  weight === 'subtle' ? 'utrecht-button utrecht-button--subtle' : `utrecht-button utrecht-button--${weight}-action`;

export function Button({ weight = 'secondary', busy = false, className, onClick, ...rest }: ButtonProps): ReactElement {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      onClick={
        busy
          ? (event) => {
              event.preventDefault();
            }
          : onClick
      }
      className={classes(classOf(weight), 'utrecht-button--html-button', busy && 'sam-button--busy', className)}
    />
  );
}

interface ButtonLinkProps extends ComponentProps<typeof Link> {
  readonly weight?: Weight;
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({ weight = 'secondary', className, ...rest }: ButtonLinkProps): ReactElement {
  return <Link {...rest} className={classes(classOf(weight), 'sam-button-link', className)} />;
}

export function ButtonRow({ children }: { readonly children: React.ReactNode }): ReactElement {
  return <div className="sam-button-row">{children}</div>;
}
