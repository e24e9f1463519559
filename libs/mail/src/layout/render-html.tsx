import { renderToStaticMarkup } from 'react-dom/server';
import type { MailContent } from '../content/mail-content';
import { MailPage } from './mail-page';

// Outlook and older mail programs lay tables out as meant only under this one.
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/**
 * The mail as HTML. React escapes every text; nothing in it needs an image, a script or a font. Not the `render` of
 * React Email: that one imports at run time, which CommonJS under jest cannot.
 */
export function renderHtml(content: MailContent): string {
  return DOCTYPE + renderToStaticMarkup(<MailPage content={content} />);
}
