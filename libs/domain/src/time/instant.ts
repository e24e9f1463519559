/** A moment: whole milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A day on the wall calendar of the programme (Europe/Amsterdam), as `YYYY-MM-DD`. Compares as text. */
export type LocalDate = string;
