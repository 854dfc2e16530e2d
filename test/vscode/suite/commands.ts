import { commands } from 'vscode';
import { eventually } from '../expect';
import { DRAFT, findings } from './articles';

export function runningCommands(): void {
  describe('commands', () => {
    it('Check Again reads everything and comes to the same findings [command copydesk.checkAll]', async () => {
      const before = findings(DRAFT).length;
      await commands.executeCommand('copydesk.checkAll');
      await eventually('the same findings', () => before > 0 && findings(DRAFT).length === before);
    });

    it('Restart Copydesk ends with the same findings [command copydesk.restartServer]', async () => {
      const before = findings(DRAFT).length;
      await commands.executeCommand('copydesk.restartServer');
      await eventually('the same findings', () => before > 0 && findings(DRAFT).length === before);
    });
  });
}
