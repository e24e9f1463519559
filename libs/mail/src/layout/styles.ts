import type { CSSProperties } from 'react';

const font = 'Arial, Helvetica, sans-serif';
export const colours = {
  ink: '#1b2733',
  soft: '#4a5a6a',
  paper: '#ffffff',
  ground: '#eef2f5',
  rule: '#c5d0da',
  action: '#0b5394',
};

const base: CSSProperties = {
  fontFamily: font,
  color: colours.ink,
  fontSize: '16px',
  lineHeight: '24px',
  margin: '0 0 16px',
};

const lineCell: CSSProperties = {
  fontFamily: font,
  fontSize: '14px',
  lineHeight: '22px',
  color: colours.ink,
  padding: '0 12px 0 0',
  verticalAlign: 'top',
};

export const styles = {
  body: { backgroundColor: colours.ground, margin: 0, padding: '16px 0', fontFamily: font },
  card: { backgroundColor: colours.paper, maxWidth: '600px', margin: '0 auto', padding: '24px 24px 8px' },
  product: { ...base, color: colours.soft, fontSize: '14px', lineHeight: '20px', fontWeight: 'bold' },
  lead: { ...base, fontSize: '19px', lineHeight: '27px', fontWeight: 'bold' },
  text: base,
  heading: { ...base, fontSize: '16px', fontWeight: 'bold', margin: '24px 0 4px' },
  list: { ...base, paddingLeft: '22px' },
  item: { margin: '0 0 4px' },
  quote: { ...base, borderLeft: `4px solid ${colours.rule}`, padding: '2px 0 2px 14px' },
  by: { color: colours.soft, fontSize: '14px' },
  term: { ...base, margin: 0, padding: '0 12px 8px 0', color: colours.soft, verticalAlign: 'top', width: '150px' },
  value: { ...base, margin: 0, padding: '0 0 8px', verticalAlign: 'top' },
  facts: { margin: '0 0 12px', borderCollapse: 'collapse' },
  buttons: { margin: '8px 0 16px' },
  main: {
    backgroundColor: colours.action,
    border: `2px solid ${colours.action}`,
    borderRadius: '4px',
    color: colours.paper,
    fontFamily: font,
    fontSize: '17px',
    fontWeight: 'bold',
    padding: '12px 22px',
    margin: '0 0 10px',
  },
  other: {
    backgroundColor: colours.paper,
    border: `2px solid ${colours.action}`,
    borderRadius: '4px',
    color: colours.action,
    fontFamily: font,
    fontSize: '16px',
    padding: '11px 18px',
    margin: '0 0 10px',
  },
  lineCaption: { ...base, fontSize: '14px', lineHeight: '20px', fontWeight: 'bold', margin: '0 0 6px' },
  lineSymbol: {
    fontFamily: font,
    fontSize: '15px',
    lineHeight: '22px',
    color: colours.action,
    width: '24px',
    verticalAlign: 'top',
  },
  lineCell,
  linePeriod: { ...lineCell, whiteSpace: 'nowrap' },
  rule: { borderTop: `1px solid ${colours.rule}`, margin: '20px 0' },
  closing: { ...base, color: colours.soft, fontSize: '14px', lineHeight: '20px', margin: '0 0 8px' },
} as const satisfies Record<string, CSSProperties>;

/** On a phone terms stand above their values and buttons fill the width. Mail programs that drop this stay readable. */
export const phone = `
@media (max-width: 480px) {
  .card { padding: 16px 16px 4px !important; }
  .term, .value { display: block !important; width: auto !important; }
  .term { padding-bottom: 0 !important; }
  .value { padding-bottom: 12px !important; }
  .button { display: block !important; text-align: center !important; }
}
`;
