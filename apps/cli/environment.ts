import { IsOptional, IsString } from 'class-validator';
import { BaseEnvironment } from '#platform/config';

/** What the command line needs besides what all share. */
export class CliEnvironment extends BaseEnvironment {
  /** Folder of the tenant folders that `demo` and `seed` know. */
  @IsOptional()
  @IsString()
  TENANTS_DIR = 'tenants';
}
