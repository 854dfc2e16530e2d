/** The worker a browser's extension host can start; the DOM library would bring far more than there is. */
declare class Worker {
  constructor(script: string, options?: { name?: string });
  terminate(): void;
}
