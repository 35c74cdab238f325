import type { Result } from '#kernel';
import type { MailboxLetter, MailboxReceipt, MailboxRefusal } from './mailbox.js';
import type { AccountLevel, VouchedPerson } from './person.js';
import type { ProviderSettings } from './settings.js';

/** Addresses of a town that a sign-in has to do with; always on its canonical host. */
export interface LoginPlace {
  /** Host of the town, without port. */
  readonly host: string;
  /** Where a browser comes back to with an address (GET). */
  readonly callbackUrl: string;
  /** Where a provider's page posts its answer to. */
  readonly answerUrl: string;
  /** Where the town's own metadata lies; its name towards the provider. */
  readonly metadataUrl: string;
}

export interface LoginWish {
  /** At least this level. */
  readonly level?: AccountLevel | undefined;
  /** Whom the provider may offer first. */
  readonly hint?: string | undefined;
}

/** What an answer is checked against later; nothing of it leaves our house but by `LoginStart` itself. */
export type Expected = Readonly<Record<string, string>>;

/** How a browser gets to the provider: by an address, or by a form that it posts there. */
export interface LoginStart {
  readonly url: string;
  /** Fields of the form to post to `url`; an address to go to when not set. */
  readonly form?: Readonly<Record<string, string>>;
  /** Comes back with the answer and finds the sign-in again. */
  readonly state: string;
  readonly expected: Expected;
}

/** What came back: the address that was called, and what was posted there. */
export interface LoginAnswer {
  readonly url: URL;
  readonly fields: Readonly<Record<string, string>>;
}

/** `CANCELLED`: the person wanted to stop. `PROVIDER_REFUSED`: nothing of it can be believed, or the provider is at fault. */
export type LoginFailure = 'CANCELLED' | 'PROVIDER_REFUSED';

/** A plug-in: a protocol by which somebody outside vouches for people. What it can not do is an absent property. */
export interface IdentityProvider<S extends ProviderSettings = ProviderSettings> {
  readonly kind: S['kind'];
  /** The highest level that it reaches. */
  reaches(settings: S): AccountLevel;
  /** @throws when the provider can not be reached or the settings do not fit. */
  start(settings: S, place: LoginPlace, wish: LoginWish): Promise<LoginStart>;
  /** Believes an answer only when everything about it fits what was asked. */
  finish(settings: S, place: LoginPlace, answer: LoginAnswer, expected: Expected): Promise<Result<VouchedPerson, LoginFailure>>;
  /** How the field is called that brings the state along with a posted answer. Without it answers come as an address. */
  readonly postedState?: string;
  /** Whether what the town has agreed with it includes mailboxes. */
  hasMailboxes?(settings: S): boolean;
  /** Puts something into a mailbox. @throws when nothing usable came back: it may lie there or not. */
  put?(settings: S, place: LoginPlace, letter: MailboxLetter): Promise<Result<MailboxReceipt, MailboxRefusal>>;
  /** What a town tells the provider of itself: XML. */
  metadata?(settings: S, place: LoginPlace): Promise<string>;
}

export interface ProviderKey {
  /** PEM */
  readonly privateKey: string;
  /** PEM */
  readonly certificate: string;
}

/** What a plug-in is given; nothing else reaches the network, a secret or the time. */
export interface ProviderTools {
  /** @throws when nothing usable came back. */
  send(call: {
    method: 'GET' | 'POST' | 'PUT';
    url: string;
    headers: Readonly<Record<string, string>>;
    body?: string | Uint8Array;
    /** Shown when the connection is made, to those who ask for it. */
    certificate?: ProviderKey;
  }): Promise<{
    status: number;
    headers: Readonly<Record<string, string | string[] | undefined>>;
    body: string;
  }>;
  /** A key by the name of its secret. @param owner stands in the certificate when the key is made now. */
  key(name: string, owner: string): Promise<ProviderKey>;
  now(): Date;
  /** Says what was wrong with an answer, to the operator; never what it contained. */
  complain(kind: string, reason: string): void;
}

/** Addresses that the installation gives a plug-in. */
export type ProviderEnvironment = Readonly<Record<string, string | undefined>>;

export type IdentityProviderFactory = (environment: ProviderEnvironment, tools: ProviderTools) => IdentityProvider;
