const interval = 500;

/**
 * Calls back once when the process that started this one has gone. npm hands a signal only to the shell
 * between itself and the server, and that shell ends without passing it on.
 */
export function onOrphaned(callback: () => unknown): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, interval);
  watch.unref();
}
