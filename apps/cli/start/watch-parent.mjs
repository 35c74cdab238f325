/**
 * Loaded before each child: ends it when the starting process is gone, however that died.
 * The channel closes with its other end; a listener for `disconnect` alone keeps nothing alive.
 */
const patience = 10_000;

process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), patience).unref();
});
process.channel?.unref();
