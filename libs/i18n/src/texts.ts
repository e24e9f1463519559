/** The shape of a Dutch catalogue with any text in its leaves: another language must have exactly the same keys. */
export type Texts<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Texts<Source[Key]>;
};
