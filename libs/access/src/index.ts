export * from './access-settings';
export * from './access.module';
export { answerLinkUrl, isLinkKey, linkKeyOf, type AnswerLinkUrlInput, type DerivableLink } from './answer-link';
export { calendarFeedUrl, isCalendarKey } from './calendar-feed-link';
export { AttemptLimit, refuseWhenTooOften } from './attempt-limit';
export * from './links.service';
export * from './requesters.service';
export { signInTokenOf, signInUrl, type SignInMailParams } from './sign-in-link';
export * from './sign-in.service';
