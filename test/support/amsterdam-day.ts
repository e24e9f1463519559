import { amsterdam, localDateOf } from '@samenspel/calendar';
import type { LocalDate } from '@samenspel/domain';

/** So many days from now, as the product counts them: in UTC it is another day for an hour or two each night. */
export const amsterdamDay = (days = 0): LocalDate => localDateOf(amsterdam, Date.now() + days * 86_400_000);
