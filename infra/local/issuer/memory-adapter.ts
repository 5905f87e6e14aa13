import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Keeps sessions, codes and refresh tokens for as long as the process lives: after a restart people log in again. */
export function memoryAdapter(): (model: string) => Adapter {
  const records = new Map<string, AdapterPayload>();
  return (model) => {
    const keyOf = (id: string): string => `${model}:${id}`;
    const find = async (id: string): Promise<AdapterPayload | undefined> => {
      const record = records.get(keyOf(id));
      if (record?.exp !== undefined && record.exp * 1000 < Date.now()) records.delete(keyOf(id));
      return records.get(keyOf(id));
    };
    const findWhere = async (
      holds: (record: AdapterPayload) => boolean,
    ): Promise<AdapterPayload | undefined> =>
      [...records].find(([key, record]) => key.startsWith(`${model}:`) && holds(record))?.[1];
    return {
      find,
      findByUid: (uid) => findWhere((record) => record.uid === uid),
      findByUserCode: (code) => findWhere((record) => record.userCode === code),
      upsert: async (id, payload) => void records.set(keyOf(id), payload),
      destroy: async (id) => void records.delete(keyOf(id)),
      consume: async (id) => {
        const record = await find(id);
        if (record) record.consumed = Math.floor(Date.now() / 1000);
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, record] of records) if (record.grantId === grantId) records.delete(key);
      },
    };
  };
}
