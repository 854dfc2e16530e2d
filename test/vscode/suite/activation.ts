import { commands, extensions } from 'vscode';
import { eventually, ok } from '../expect';

export function activation(): void {
  describe('activation', () => {
    it('happens where the workspace has a copydesk.json', async () => {
      await eventually('active', () => extensions.getExtension('copydesk.copydesk')?.isActive);
    });

    it('registers every command the manifest contributes', async () => {
      const registered = new Set(await commands.getCommands(true));
      const contributed = extensions.getExtension('copydesk.copydesk')?.packageJSON.contributes.commands;
      for (const { command } of contributed) ok(registered.has(command), `${command} is not registered`);
    });
  });
}
