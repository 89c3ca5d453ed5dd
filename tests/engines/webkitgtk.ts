import { DriverDied, type Engine } from './session.ts';
import { startTied, type Tied } from './tied.ts';
import { until } from './until.ts';
import { clientOf, openSession } from './webdriver.ts';

const screen = ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24 -nolisten tcp'];
const bus = ['dbus-run-session', '--'];

/** WebKitGTK on a screen of its own, which nobody sees. `origin` is where the site is served. */
export function webkitgtkEngine(origin: string, port: number): Engine {
  const driver = `http://127.0.0.1:${port}`;
  const call = clientOf(driver);
  let running: Tied | null = null;

  const stop = async (): Promise<void> => {
    const ending = running;
    running = null;
    await ending?.stop();
  };
  const launch = async (): Promise<void> => {
    const started = startTied({
      around: [...screen, ...bus],
      environment: { GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
      command: () => ['WebKitWebDriver', `--port=${port}`],
    });
    running = started;
    await until('WebKitWebDriver answers', async () => {
      if (started.hasEnded()) throw new DriverDied('The screen or WebKitWebDriver ended');
      return call('GET', '/status').catch(() => false);
    });
  };

  return {
    start: async () => {
      try {
        if (!running) await launch();
        return await openSession(driver, origin);
      } catch (error) {
        // It has one session at a time: what is left of a broken one goes with its driver.
        await stop();
        throw error instanceof DriverDied ? error : new DriverDied(String(error));
      }
    },
    stop,
  };
}
