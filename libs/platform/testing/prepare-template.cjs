/** Run by the global setup in a process of its own: the migrations need the compiler, Jest's setup has none. */
require('./swc-register.cjs');
const { prepareTemplate } = require('./src/template.ts');

prepareTemplate(process.env.DATABASE_URL).then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
