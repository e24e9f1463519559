import type { ComponentProps, ReactElement } from 'react';
import { Link } from 'react-router';
import { classes } from './classes';

export function TextLink({ className, ...rest }: ComponentProps<typeof Link>): ReactElement {
  return <Link {...rest} className={classes('utrecht-link utrecht-link--html-a', className)} />;
}
