import { commands, extensions, Uri, window, workspace } from 'vscode';
import { SAMPLES } from '../../../client/src/commands/openSamples';
import { equal, eventually, ok } from '../expect';
import { uriOf } from './articles';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string };
}

/** What a person sees who has never used Copydesk. */
export function firstSteps(): void {
  describe('the first steps', () => {
    it('are shown on a page of their own [command copydesk.openWalkthrough]', async () => {
      await commands.executeCommand('copydesk.openWalkthrough');
      await eventually('the walkthrough', () =>
        /welcome|walkthrough|Copydesk/i.test(window.tabGroups.activeTabGroup.activeTab?.label ?? ''),
      );
      await commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('have pictures, and buttons that run commands there are [step start, conflicts, compare, know, write]', async () => {
      const extension = extensions.getExtension('copydesk.copydesk');
      ok(extension, 'no extension');
      const [walkthrough] = extension.packageJSON.contributes.walkthroughs;
      const known = new Set(await commands.getCommands(true));
      const steps: readonly Step[] = walkthrough.steps;
      equal(steps.map(({ id }) => id).join(), 'start,conflicts,compare,know,write', 'the steps');
      for (const { id, description, media } of steps) {
        const picture = await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, media.svg));
        ok(new TextDecoder().decode(picture).startsWith('<svg'), `the picture of ${id}`);
        const buttons = [...description.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command!);
        ok(buttons.length > 0, `${id} has no button`);
        for (const command of buttons) ok(known.has(command), `${id} offers ${command}`);
      }
    });

    it('may begin with a copy of the sample articles, beside one that is there [command copydesk.openSamples]', async () => {
      const parent = Uri.joinPath(uriOf('.'), '..', 'copies');
      const first = await commands.executeCommand<Uri>('copydesk.openSamples', parent);
      const second = await commands.executeCommand<Uri>('copydesk.openSamples', parent);
      ok(first.path !== second.path, 'one copy was written over');
      const names = (await workspace.fs.readDirectory(second)).map(([name]) => name).sort();
      equal(names.join(), [...SAMPLES].sort().join(), 'the files copied');
      await workspace.fs.delete(parent, { recursive: true });
    });
  });
}
