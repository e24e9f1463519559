import type { OrderedNavigationItem, Slice } from './slice';

const modules = import.meta.glob<{ readonly slice: Slice }>('../*/routes.tsx', { eager: true });

export const slices: readonly Slice[] = Object.values(modules).map(({ slice }) => slice);

export const navigation: readonly OrderedNavigationItem[] = slices
  .flatMap((slice) => slice.navigation ?? [])
  .toSorted((a, b) => a.order - b.order);
