import 'reflect-metadata';
import { systemActor } from '@platform/kernel';
import { createTestDatabase } from './database';
import { startRegister } from './register-app';
import { stateOrganisations } from './organisation-rows';
it('runs', async () => {
  const db = await createTestDatabase();
  await stateOrganisations(db.url, [{ name: 'Hợp tác xã Vải thiều', unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang' }]);
  const app = await startRegister(db.url);
  const r = await app.run('{ organisations(first: 3, search: "vai") { totalCount nodes { name matchedBy commune { fullName } a: officers(first: 1) { totalCount } } } }', systemActor('x'));
  console.log(JSON.stringify(r));
  await app.close(); await db.drop();
});
