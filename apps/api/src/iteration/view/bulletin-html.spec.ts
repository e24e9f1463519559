import { translator } from '@samenspel/i18n';
import type { BulletinContent } from './bulletin-parts';
import { bulletinHtml } from './bulletin-html';
import { bulletinText } from './bulletin-text';

const bulletin: BulletinContent = {
  id: '0198f000-0000-7000-8000-000000000001',
  taskId: '0198f000-0000-7000-8000-000000000002',
  taskTitle: 'Wonen & zorg',
  ordinal: 2,
  published: { at: '2026-11-02T08:00:00Z', on: '2026-11-02', time: '09.00' },
  goals: [{ text: 'Eén route <b>beschrijven</b>', state: 'behind' }],
  actionsDone: 3,
  actionsOpen: 1,
  decisions: ['Wij bellen elkaar elke maandag.'],
  successes: ['Iedereen kwam.\nOok de school.'],
  next: [],
};
const nl = translator('nl');

describe('bulletinHtml', () => {
  it('shows what people typed as text, never as markup', () => {
    const html = bulletinHtml(nl, bulletin);
    expect(html).toContain('<li>Eén route &lt;b&gt;beschrijven&lt;/b&gt;: loopt achter</li>');
    expect(html).toContain('Wonen &amp; zorg');
    expect(html).toContain('<li>Iedereen kwam.<br>Ook de school.</li>');
  });

  it('leaves out a part that has no lines', () => {
    expect(bulletinHtml(nl, bulletin).match(/<h3>/g)).toHaveLength(4);
  });
});

describe('bulletinText', () => {
  it('says the same as plain text', () => {
    const text = bulletinText(nl, bulletin);
    expect(text).toContain('- Eén route <b>beschrijven</b>: loopt achter');
    expect(text).toContain('- Iedereen kwam.\n  Ook de school.');
    expect(text.split('\n\n')).toHaveLength(6);
  });
});
