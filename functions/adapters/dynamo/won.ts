import { ConflictError } from '../../ports/stores.port.ts';

/** Whether a conditional write won; losing is an answer here, not a fault. Every other error is thrown on. */
export async function won(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConflictError) return false;
    throw error;
  }
}
