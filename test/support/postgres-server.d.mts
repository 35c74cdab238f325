/** A throw-away server for one test run. */
export interface TestServer {
  /** Superuser address of its first database. */
  readonly url: string;
  /** Stops the server and removes its data. */
  remove(): Promise<void>;
}

/** @param root the project's folder */
export function startTestServer(root: string): Promise<TestServer>;
