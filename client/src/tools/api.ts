import * as vscode from 'vscode';

/** The part of the language-model tool API that is used; editors older than 1.95 have none of it, and its types are newer than ours. */
export interface ToolApi {
  readonly lm: {
    registerTool(name: string, tool: LanguageModelTool): vscode.Disposable;
  };
  readonly LanguageModelToolResult: new (content: readonly unknown[]) => object;
  readonly LanguageModelTextPart: new (value: string) => object;
}

interface LanguageModelTool {
  invoke(options: { readonly input: unknown }, token: vscode.CancellationToken): Promise<object>;
  prepareInvocation(options: { readonly input: unknown }): { readonly invocationMessage: string };
}

/** The API, where the editor offers it. */
export function toolApi(): ToolApi | undefined {
  const host = vscode as unknown as Partial<ToolApi>;
  const { lm, LanguageModelToolResult, LanguageModelTextPart } = host;
  if (!lm || typeof lm.registerTool !== 'function' || !LanguageModelToolResult || !LanguageModelTextPart)
    return undefined;
  return { lm, LanguageModelToolResult, LanguageModelTextPart };
}
