import type { NavigationItem } from '../ui/page-shell';
import type { Slice } from './slice';

const modules = import.meta.glob<{ readonly slice: Slice }>('../*/routes.tsx', { eager: true });

export const slices: readonly Slice[] = Object.values(modules).map(({ slice }) => slice);

export const navigation: readonly NavigationItem[] = slices
  .flatMap((slice) => slice.navigation ?? [])
  .toSorted((a, b) => a.order - b.order);
