import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUrl, Max, Min, validateSync } from 'class-validator';

/** All that a site reads from its environment. It holds no secret and knows no database. */
export class SiteEnvironment {
  /** Port of this process, behind the front door. */
  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT!: number;

  /** Address to listen on. */
  @IsString()
  HOST: string = '127.0.0.1';

  /** Origin of the gateway. */
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  GATEWAY_URL: string = 'http://127.0.0.1:4000';

  /** Addresses or networks, separated by commas, whose X-Forwarded-* headers are believed. */
  @IsString()
  TRUSTED_PROXIES: string = 'loopback';

  /** Seconds that running requests get when the process is asked to stop. */
  @IsOptional()
  @IsInt()
  @Min(0)
  DRAIN_SECONDS: number = 10;
}

/**
 * @param port the site's own, when the environment names none
 * @throws Error with one line per variable that is wrong.
 */
export function readEnvironment(source: NodeJS.ProcessEnv, port: number): SiteEnvironment {
  const values = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const environment = plainToInstance(SiteEnvironment, { PORT: port, ...values }, { enableImplicitConversion: true, exposeDefaultValues: true });
  const problems = validateSync(environment, { forbidUnknownValues: false });
  if (problems.length === 0) return environment;
  throw new Error(problems.map(({ property, constraints }) => `${property}: ${Object.values(constraints ?? {}).join(', ')}`).join('\n'));
}
