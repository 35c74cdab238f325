import { IsInt, Max, Min } from 'class-validator';
import { BaseEnvironment } from '#platform/config';

/** What the worker needs besides what all share. */
export class WorkerEnvironment extends BaseEnvironment {
  @IsInt()
  @Min(0)
  @Max(65_535)
  INTERNAL_PORT: number = 0;

  /** Seconds between two rounds of the sweeps. */
  @IsInt()
  @Min(1)
  @Max(3600)
  SWEEP_SECONDS: number = 15;
}
