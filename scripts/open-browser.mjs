import { spawn } from 'node:child_process';

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/** Is anybody there to see a window? */
function hasDisplay({ platform, env }) {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Opens an address in the user's browser where there is a display; the address has been printed in any case. */
export function openBrowser(address, { platform, env } = process) {
  const [command, ...args] = OPENERS[platform] ?? [];
  if (!command || !hasDisplay({ platform, env })) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', (error) => console.error(`ブラウザーを開けませんでした（${error.message}）。`));
  child.unref();
}
