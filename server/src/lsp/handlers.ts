import type { Connection } from 'vscode-languageserver';
import type { Workspace } from './workspace';

/** What answers some of the requests of a protocol (`R` says what each asks and gets), by method. */
export type Handlers<
  R extends { readonly [M in keyof R]: { readonly params: unknown; readonly result: unknown } },
  M extends keyof R = keyof R,
> = { readonly [K in M]: (params: R[K]['params']) => R[K]['result'] | Promise<R[K]['result']> };

/** Answers requests once all that was typed is read and checked. What a handler throws is sent as an error. */
export function serveHandlers(
  connection: Connection,
  workspace: Workspace,
  handlers: Readonly<Record<string, (params: never) => unknown>>,
): void {
  for (const [method, handler] of Object.entries(handlers)) {
    connection.onRequest(method, async (params): Promise<unknown> => {
      await workspace.checked();
      // Who sends a request by its name keeps to what the protocol says of it.
      return handler(params as never);
    });
  }
}
