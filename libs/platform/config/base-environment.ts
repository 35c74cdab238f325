import 'reflect-metadata';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';

const list = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value);

/** What gateway, worker and CLI share. */
export class BaseEnvironment {
  @IsIn(['development', 'test', 'production'])
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  /** PostgreSQL, as a login that may create roles and schemas; the applications connect as their own logins. */
  @IsString()
  DATABASE_URL!: string;

  /** Secrets, files, mails and letters. */
  @IsString()
  DATA_DIR!: string;

  /** Scheme, host name pattern and port of the links that leave the system: `http://localhost:8080`. */
  @IsString()
  PUBLIC_ORIGIN!: string;

  /** `1` in the demonstration: demo clock, demo bank, demo login. Refused in production. */
  @IsOptional()
  @IsIn(['0', '1'])
  DEMO: '0' | '1' = '0';

  @IsInt()
  @Min(1)
  @Max(200)
  DATABASE_POOL: number = 10;

  /** Origins that the outbound client may reach without https and on private addresses: development fakes only. */
  @Transform(list)
  @IsString({ each: true })
  OUTBOUND_ALLOW: string[] = [];

  /** The demo bank: where the provider `demo` sends its calls, where people pay, and the secret its merchants' keys follow from. */
  @IsOptional()
  @IsString()
  BANK_API_URL?: string;

  @IsOptional()
  @IsString()
  BANK_PUBLIC_ORIGIN?: string;

  @IsOptional()
  @IsString()
  BANK_KEY?: string;

  /** The OpenID provider of towns whose `identity.staff.issuer` is `demo`. */
  @IsOptional()
  @IsString()
  OIDC_ISSUER?: string;

  /** The BundID of towns whose provider's issuer is `demo-bundid`: its entityID, where its metadata lies. */
  @IsOptional()
  @IsString()
  BUNDID_ISSUER?: string;

  /** `smtp://user:password@host:port`; without it mails are written to `DATA_DIR/mail`. */
  @IsOptional()
  @IsString()
  SMTP_URL?: string;

  /** `host:port` of clamd; without it files are released after the other checks, and the health page says so. */
  @IsOptional()
  @Matches(/^[\w.[\]:-]+:\d{1,5}$/)
  CLAMD_ADDRESS?: string;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  LOG_LEVEL: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent' = 'info';

  get demo(): boolean {
    return this.DEMO === '1';
  }
}

/** What must not be true in production, in words for the operator. */
export function refusedInProduction(environment: BaseEnvironment): string[] {
  if (environment.NODE_ENV !== 'production') return [];
  const refused: string[] = [];
  if (environment.demo) refused.push('DEMO is set: the demonstration does not run in production');
  if (environment.OUTBOUND_ALLOW.length > 0) refused.push('OUTBOUND_ALLOW is set: it opens the network to development fakes');
  return refused;
}

/** The validated environment of the running app. */
export const ENVIRONMENT = Symbol('ENVIRONMENT');
