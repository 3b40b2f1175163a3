import type { FileStore } from '../../platform/files/store';
import { testFiles } from '../support/database';

/** Files of a test in whose store a transfer may take as long as the test wants. */
export function slowFiles() {
  const files = testFiles();
  /** Told when the store is asked to keep a file, and waited for by it. */
  let keeping: (() => Promise<void>) | null = null;
  const put: FileStore['put'] = async (...file) => {
    await keeping?.();
    return files.store.put(...file);
  };

  /** A transfer whose file is in the store no earlier than it is ended. */
  async function slowTransfer(send: () => Promise<unknown>) {
    let end = () => {};
    let sent: Promise<unknown> = Promise.resolve();
    await new Promise<void>((underWay) => {
      keeping = () => {
        underWay();
        return new Promise((resolve) => {
          end = resolve;
        });
      };
      sent = send();
    });
    keeping = null;
    return {
      end: () => {
        end();
        return sent;
      },
    };
  }
  return { files: { ...files, store: { ...files.store, put } }, slowTransfer };
}
