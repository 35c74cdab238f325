import { Type } from 'class-transformer';
import { Equals, IsArray, IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { BundIdMailboxSettings, BundIdSettings, OpenIdSettings } from '#sdk/identity';

/** Authentication contexts (`acr`) of an issuer, by the level that they stand for. A level without one is not reached there. */
export class CitizenLevels {
  @IsOptional()
  @IsString({ message: 'an acr value of the issuer' })
  low?: string;

  @IsOptional()
  @IsString({ message: 'an acr value of the issuer' })
  substantial?: string;

  @IsOptional()
  @IsString({ message: 'an acr value of the issuer' })
  high?: string;
}

/** A way that citizens of a town may sign in, by a provider outside. */
export abstract class ProviderOffer {
  @Matches(/^[a-z][a-z0-9-]{0,40}$/, { message: 'lower case letters, digits, dashes' })
  code!: string;

  /** What people call it. */
  @IsNotEmpty({ message: 'what people call it' })
  @MaxLength(60)
  title!: string;

  /** One sentence: what one needs for it. */
  @IsNotEmpty({ message: 'one sentence: what one needs for it' })
  @MaxLength(300)
  text!: string;
}

/** An OpenID Connect provider. */
export class OpenIdOffer extends ProviderOffer implements OpenIdSettings {
  @Equals('openid')
  kind!: 'openid';

  /** An OpenID Connect issuer, or `demo` for the provider of the demonstration. */
  @Matches(/^(demo|https:\/\/.+)$/, { message: 'an https address, or demo' })
  issuer!: string;

  @Matches(/^[\w-]{1,100}$/, { message: 'the client id at the issuer' })
  clientId!: string;

  @ValidateNested()
  @Type(() => CitizenLevels)
  levels!: CitizenLevels;
}

/** `mailbox` of BundID: notices lie in the mailboxes of its people (OZG section 9). */
export class BundIdMailboxOffer implements BundIdMailboxSettings {
  @Matches(/^(demo-bundid|https:\/\/.+)$/, { message: 'an https address, or demo-bundid' })
  address!: string;

  @Matches(/^[a-z0-9-]{1,100}$/, { message: 'the name of a secret, not the secret itself' })
  key!: string;
}

/** BundID. It knows the town by the canonical host: whoever changes that loses every account that came by BundID. */
export class BundIdOffer extends ProviderOffer implements BundIdSettings {
  @Equals('bundid')
  kind!: 'bundid';

  /** The entityID of BundID, or `demo-bundid` for the one of the demonstration. */
  @Matches(/^(demo-bundid|https:\/\/.+)$/, { message: 'the entityID of BundID, or demo-bundid' })
  issuer!: string;

  /** Where BundID's metadata lies; at its entityID when not set. */
  @IsOptional()
  @Matches(/^https:\/\/.+$/, { message: 'an https address' })
  metadata?: string;

  @Matches(/^[a-z0-9-]{1,100}$/, { message: 'the name of a secret, not the secret itself' })
  signingKey!: string;

  @Matches(/^[a-z0-9-]{1,100}$/, { message: 'the name of a secret, not the secret itself' })
  decryptionKey!: string;

  @IsNotEmpty({ message: 'who asks, as the page of BundID shows it' })
  @MaxLength(100)
  organisation!: string;

  @Matches(/^[\w.-]{1,100}$/, { message: 'the id under which BundID has registered the online service' })
  onlineServiceId!: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => BundIdMailboxOffer)
  mailbox?: BundIdMailboxOffer;
}

/** One whose kind is not known: says so, and nothing else. */
class UnknownOffer extends ProviderOffer {
  @IsIn(['openid', 'bundid'], { message: 'openid or bundid' })
  kind!: string;
}

/** `identity.citizens` of `tenant.yaml`: the ways in which citizens may sign in. None is a choice too. */
export class CitizenSignIn {
  /** A simple account by a link in a mail; level low. */
  @IsOptional()
  @IsBoolean({ message: 'true or false' })
  emailLink: boolean = false;

  @IsOptional()
  @IsArray({ message: 'a list of providers' })
  @ValidateNested({ each: true })
  @Type(() => UnknownOffer, {
    discriminator: { property: 'kind', subTypes: [{ value: OpenIdOffer, name: 'openid' }, { value: BundIdOffer, name: 'bundid' }] },
    keepDiscriminatorProperty: true,
  })
  providers: (OpenIdOffer | BundIdOffer)[] = [];
}
