/** A PostgreSQL server of our own that runs on the loopback address. */
export interface RunningPostgres {
  /** Superuser address of the database that was asked for. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Such as `17.10`. */
  readonly version: string;
  /** Where data, port, password and log really lie. */
  readonly dir: string;
  /** True when a closed parent forced the data to another place. */
  readonly moved: boolean;
  /** True when this start made the cluster. */
  readonly initialised: boolean;
  /** True when a server of an earlier, killed start was taken over. */
  readonly reused: boolean;
  /** Fast shutdown; resolves when the server is gone. */
  stop(): Promise<void>;
}

export interface StartPostgresOptions {
  /** The project's folder. */
  readonly root: string;
  /** Folder for data, port, password and log. */
  readonly dir: string;
  /** False only for data that may be lost. Default true. */
  readonly fsync?: boolean;
  /** Database made at the first start. Default `stadttor`. */
  readonly database?: string;
}

/** @throws Problem with one clear sentence for people */
export function startPostgres(options: StartPostgresOptions): Promise<RunningPostgres>;
