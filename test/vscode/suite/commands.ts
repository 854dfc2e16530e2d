import { commands } from 'vscode';
import { equal, eventually, ok } from '../expect';
import { DRAFT, findings, settledFindings } from './articles';

export function runningCommands(): void {
  describe('commands', () => {
    it('Check Again reads everything and comes to the same findings [command copydesk.checkAll]', async () => {
      const before = (await settledFindings(DRAFT)).length;
      ok(before > 0, 'nothing was found before');
      await commands.executeCommand('copydesk.checkAll');
      equal((await settledFindings(DRAFT)).length, before, 'findings');
    });

    it('Restart Copydesk ends with the same findings [command copydesk.restartServer]', async () => {
      const before = findings(DRAFT).length;
      ok(before > 0, 'nothing was found before');
      await commands.executeCommand('copydesk.restartServer');
      // What was published went with the server that is gone.
      await eventually('the same findings', () => findings(DRAFT).length === before);
    });
  });
}
