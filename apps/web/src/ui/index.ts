export { Alert } from './alert';
export { Button, ButtonLink, ButtonRow } from './button';
export { ChangeList, ConfirmDialog, type Change, type Confirmed, type Told } from './confirm-dialog';
export { CounterWithNames } from './counter-with-names';
export { DataTable, type Column } from './data-table';
export { DateWords } from './date-words';
export { DeadlineWords } from './deadline-words';
export { Disclosure, WhyNote } from './disclosure';
export { EmptyState } from './empty-state';
export { FilterForm } from './filters/filter-form';
export { FilterSearch } from './filters/filter-search';
export { CheckboxList } from './forms/checkbox-list';
export { CheckboxField } from './forms/checkbox-field';
export { ChoiceList, type Choice } from './forms/choice-list';
export { Form } from './forms/form';
export { SelectField } from './forms/select-field';
export { SubmitButton } from './forms/submit-button';
export { TextArea } from './forms/text-area';
export { TextField } from './forms/text-field';
export * from './line';
export { LiveNote } from './live-note';
export { Loaded } from './loaded';
export { MessageCard, MessagesProvider, useMessages, type Message } from './messages';
export { PageTitle } from './page-title';
export { PageForError } from './problems/page-for-error';
export {
  ClosedStepPage,
  ExpiredLinkPage,
  ForbiddenPage,
  NotFoundPage,
  OfflinePage,
  ProblemPage,
  UnexpectedPage,
} from './problems/problem-page';
export { useProblemWords } from './problems/use-problem-words';
export { SaveState, type Saved } from './save-state';
export { Section } from './section';
export { Select } from './select';
export { Skeleton } from './skeleton';
export { MarkShape, type Mark } from './mark-shape';
export { StatusMark } from './status-mark';
export { Tabs, type Tab } from './tabs';
export { TextLink } from './text-link';
export { Today, useToday } from './today';
export { Lead, Paragraph, Small, VisuallyHidden } from './typography';
