import { Transform } from 'class-transformer';
import { IsInt, IsString, Max, Min } from 'class-validator';
import { BaseEnvironment } from '#platform/config';

/** What the gateway needs besides what all share. */
export class GatewayEnvironment extends BaseEnvironment {
  /** The address to listen on; another one than loopback only behind a proxy of one's own. */
  @IsString()
  HOST = '127.0.0.1';

  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT: number = 3000;

  /** Health and, in the demonstration, the clock: never reachable from outside. */
  @IsInt()
  @Min(0)
  @Max(65_535)
  INTERNAL_PORT: number = 0;

  /** Addresses whose X-Forwarded-* headers are believed. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value))
  @IsString({ each: true })
  TRUSTED_PROXIES: string[] = ['127.0.0.1', '::1'];
}
