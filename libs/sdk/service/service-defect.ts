/** A mistake in a service folder. */
export interface ServiceDefect {
  readonly where: string;
  readonly what: string;
}
