/** The limit: node:http and pg, one named prepared statement, PostgreSQL's text straight to the socket, nobody signed in. */
import { createServer } from 'node:http';
import pg from 'pg';
import { STATEMENTS } from './statements.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8, options: '-c TimeZone=UTC' });
pool.on('error', () => undefined);

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => (body += chunk));
  request.on('end', async () => {
    const name = request.url.slice(1);
    try {
      const { rows } = await pool.query({ name, text: STATEMENTS[name], values: JSON.parse(body), rowMode: 'array' });
      const text = `{"data":${rows[0][0]}}`;
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ message: error.message }] }));
    }
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send('ready'));
process.once('disconnect', () => process.exit(0));
