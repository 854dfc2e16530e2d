/** Files that the server reads through the client. */

export interface ClientFile {
  readonly uri: string;
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
}

export type ClientFileContent =
  | { readonly uri: string; readonly base64: string }
  | { readonly uri: string; readonly tooLarge: number }
  | { readonly uri: string; readonly missing: true }
  | { readonly uri: string; readonly error: string };
