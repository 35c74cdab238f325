/// <reference types="vite/client" />

declare module 'virtual:enhancers' {
  /** Address of the one script file that some pages load. */
  export const enhancersUrl: string;
}

declare module 'virtual:react-router/server-build' {
  import type { ServerBuild } from 'react-router';
  const build: ServerBuild;
  export = build;
}
