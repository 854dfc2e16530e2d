import { Disposable, l10n } from 'vscode';
import type { Server } from '../server';
import { toolApi } from './api';
import { QUESTIONS } from './inputs';

/**
 * What an assistant in the editor may ask the desk. The answers are text out of the index, with paths and quotes; we send
 * nothing anywhere, and what becomes of an answer is between the person and their assistant.
 */
export function registerTools(server: Server): Disposable {
  const api = toolApi();
  if (!api) return new Disposable(() => undefined);
  return Disposable.from(
    ...Object.entries(QUESTIONS).map(([name, questionOf]) =>
      api.lm.registerTool(name, {
        prepareInvocation: () => ({ invocationMessage: l10n.t('Asking Copydesk') }),
        invoke: async ({ input }) => {
          const answer = await server.request('copydesk/answer', questionOf(input));
          const text = answer ?? 'No folder of articles is being checked.';
          return new api.LanguageModelToolResult([new api.LanguageModelTextPart(text)]);
        },
      }),
    ),
  );
}
