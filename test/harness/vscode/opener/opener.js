const { commands } = require('vscode');

/** Shows the lists of Copydesk at the left; the keyboard stays with the file that is open. */
exports.activate = async () => {
  await commands.executeCommand('workbench.view.extension.copydesk');
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
};
