import { join } from 'node:path';
import { keepPicture } from '../../support/keep-picture';
import type { Visitor } from './visitor';

/** Where the pictures lie of pages in a state that few people or few moments bring about. */
export const statesGallery = join(__dirname, '..', 'gallery', 'states');

/** The page as it stands, to be looked at. */
export const keepState = ({ page }: Visitor, name: string): Promise<void> =>
  keepPicture(page, join(statesGallery, `${name}.png`));
