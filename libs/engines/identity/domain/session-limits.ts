const MINUTE = 60_000;

/** How long a session of staff lives: 30 minutes without a sign, 8 hours at most. */
export const STAFF_SESSION = { idle: 30 * MINUTE, absolute: 480 * MINUTE } as const;

/** Of citizens: 30 minutes without a sign, 12 hours at most. */
export const CITIZEN_SESSION = { idle: 30 * MINUTE, absolute: 720 * MINUTE } as const;

/** A sign of life is written at most this often. */
const NOTE_EVERY = MINUTE;

export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export const isAlive = ({ lastSeenAt, expiresAt }: SessionTimes, now: Date, { idle }: { readonly idle: number } = STAFF_SESSION): boolean =>
  now < expiresAt && now.getTime() - lastSeenAt.getTime() < idle;

export const wantsNote = ({ lastSeenAt }: SessionTimes, now: Date): boolean => now.getTime() - lastSeenAt.getTime() >= NOTE_EVERY;
