import type { AssuranceLevel } from '#kernel';

/** What a sign-in can prove; below `low` nobody is signed in. */
export type AccountLevel = Exclude<AssuranceLevel, 'none'>;

export interface PersonAddress {
  /** Without the house number, if the two could be told apart. */
  readonly street: string;
  readonly houseNumber: string;
  readonly postalCode: string;
  readonly city: string;
}

/** What a provider may tell of a person. Each of them may be missing: a form asks instead. */
export interface PersonAttributes {
  /** First name and surname as one. */
  readonly name?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly title?: string;
  readonly birthName?: string;
  /** `1984-12-31` */
  readonly birthDate?: string;
  readonly birthPlace?: string;
  readonly address?: PersonAddress;
  readonly email?: string;
}

export type AttributeName = keyof PersonAttributes;

/** How surely each of them is known: a name may come from the eID, and the e-mail address beside it from the person. */
export type AttributeTrust = Readonly<Partial<Record<AttributeName, AssuranceLevel>>>;

/** Whom a provider vouches for, this time. */
export interface VouchedPerson {
  /** The key by which the provider knows them at this town; undefined for a temporary sign-in, which leaves no trace there. */
  readonly subject: string | undefined;
  /** What the answer proves, whatever was asked for. */
  readonly assurance: AccountLevel;
  readonly attributes: PersonAttributes;
  readonly trust: AttributeTrust;
  /** Where messages of the town reach this person at the provider: a handle, and no key of a person. */
  readonly mailbox?: string;
}
