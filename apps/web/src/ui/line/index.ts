export { currentStation, type LineCycle, type LineOfTask, type LineState, type LineStation } from './line';
export { LineFull } from './line-full';
export { LineRow } from './line-row';
