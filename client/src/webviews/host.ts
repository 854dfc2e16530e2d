import type { HostMessage, ParamsOf, QuestionMethod, ResultOf, ViewMessage } from './messages';

/** What VS Code gives a web view. */
interface VsCode {
  postMessage(message: ViewMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();
const waiting = new Map<number, (result: unknown) => void>();
let asked = 0;

export const send = (message: ViewMessage): void => vscode.postMessage(message);

/** What VS Code kept for this page: it outlives the window, which may be loaded anew. */
export const keptState = (): unknown => vscode.getState();
export const keepState = (state: unknown): void => vscode.setState(state);

/** Asks the server, through the extension. Undefined while no folder is checked. */
export function ask<M extends QuestionMethod>(method: M, params: ParamsOf<M>): Promise<ResultOf<M> | undefined> {
  const id = ++asked;
  return new Promise((resolve) => {
    waiting.set(id, resolve as (result: unknown) => void);
    send({ type: 'ask', id, method, params });
  });
}

/** Hears what the extension says; answers go to those who asked. */
export function listen(hear: (message: Exclude<HostMessage, { type: 'answer' }>) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
    if (data.type !== 'answer') return hear(data);
    waiting.get(data.id)?.(data.result ?? undefined);
    waiting.delete(data.id);
  });
  send({ type: 'ready' });
}
