import type { Disposable, TreeDataProvider } from 'vscode';

/** A tree in the side bar. Its provider is what the extension exports of it. */
export interface View extends Disposable {
  readonly provider: TreeDataProvider<unknown>;
}
