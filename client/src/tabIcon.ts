import { Uri } from 'vscode';

/** The icon of a page's tab. Unlike those of views it is not coloured by the theme: there is one for each kind. */
export const tabIcon = (extension: Uri): { readonly light: Uri; readonly dark: Uri } => ({
  light: Uri.joinPath(extension, 'media', 'tab-light.svg'),
  dark: Uri.joinPath(extension, 'media', 'tab-dark.svg'),
});
