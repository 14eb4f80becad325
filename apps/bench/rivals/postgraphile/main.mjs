import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { preset } from './preset.mjs';

const server = createServer();
server.on('error', (error) => {
  throw error;
});
const instance = postgraphile(preset(process.env.DATABASE_URL));
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send('ready'));
process.once('disconnect', () => process.exit(0));
