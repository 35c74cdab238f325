import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';

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

/** An OpenID Connect provider that citizens of a town may use. */
export class CitizenProvider {
  @Matches(/^[a-z][a-z0-9-]{0,40}$/, { message: 'lower case letters, digits, dashes' })
  code!: string;

  @IsIn(['openid'], { message: 'openid' })
  kind!: 'openid';

  /** An OpenID Connect issuer, or `demo` for the provider of the demonstration. */
  @Matches(/^(demo|https:\/\/.+)$/, { message: 'an https address, or demo' })
  issuer!: string;

  @Matches(/^[\w-]{1,100}$/, { message: 'the client id at the issuer' })
  clientId!: string;

  /** What people call it. */
  @IsNotEmpty({ message: 'what people call it' })
  @MaxLength(60)
  title!: string;

  /** One sentence: what one needs for it. */
  @IsNotEmpty({ message: 'one sentence: what one needs for it' })
  @MaxLength(300)
  text!: string;

  @ValidateNested()
  @Type(() => CitizenLevels)
  levels!: CitizenLevels;
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
  @Type(() => CitizenProvider)
  providers: CitizenProvider[] = [];
}
