import { IsInt, IsString, Max, Min } from 'class-validator';

/** What both processes of the demonstration need. */
export class DemoProcessEnvironment {
  @IsString()
  NODE_ENV: string = 'development';

  /** Address to listen on. */
  @IsString()
  HOST: string = '127.0.0.1';

  @IsInt()
  @Min(1)
  @Max(65_535)
  PORT!: number;

  /** Health and, at the bank, the knobs for tests. */
  @IsInt()
  @Min(1)
  @Max(65_535)
  INTERNAL_PORT!: number;

  @IsString()
  DATA_DIR!: string;

  /** Where people reach the demo bank: `http://bank.localhost:8080`. */
  @IsString()
  BANK_PUBLIC_ORIGIN!: string;
}

/** The front door's process. */
export class DemoEnvironment extends DemoProcessEnvironment {
  @IsString()
  PUBLIC_ORIGIN!: string;

  @IsString()
  TENANTS_DIR!: string;

  @IsString()
  OIDC_ISSUER!: string;

  /** The entityID of the demonstration's BundID, where its metadata lies. */
  @IsString()
  BUNDID_ISSUER!: string;

  @IsString()
  GATEWAY_URL!: string;

  @IsString()
  GATEWAY_INTERNAL_URL!: string;

  @IsString()
  PORTAL_URL!: string;

  @IsString()
  BACKOFFICE_URL!: string;

  @IsString()
  BANK_URL!: string;

  /** `name=url` pairs, separated by commas: everyone who must be ready. */
  @IsString()
  HEALTH_URLS!: string;
}

/** The demo bank's process. */
export class BankEnvironment extends DemoProcessEnvironment {
  /** The secret from which each merchant's key follows. */
  @IsString()
  BANK_KEY!: string;
}

/** @throws always in production: nothing of this folder may ever stand in front of real people. */
export function refuseProduction(environment: { readonly NODE_ENV: string }): void {
  if (environment.NODE_ENV === 'production') throw new Error('the demonstration does not run in production');
}
