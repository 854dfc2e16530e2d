// Loaded into the server before its own code (`node --require`): tells, when asked by SIGUSR2, for how long at most it kept messages
// waiting since it was asked last. In milliseconds, a line on standard error.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on('SIGUSR2', () => {
  process.stderr.write(`${(delay.max / 1e6).toFixed(1)}\n`);
  delay.reset();
});
