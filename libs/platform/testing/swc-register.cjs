/** Lets `node -r` run the workspace's TypeScript with the compiler settings and import names of the build. */
const { existsSync, readFileSync } = require('node:fs');
const { registerHooks } = require('node:module');
const { extname, resolve } = require('node:path');
const { fileURLToPath, pathToFileURL } = require('node:url');
const { transformSync } = require('@swc/core');

const root = resolve(__dirname, '../../..');
const settings = JSON.parse(readFileSync(resolve(root, '.swcrc'), 'utf8'));
const { baseUrl, paths, ...jsc } = settings.jsc;

function source(specifier, parent) {
  const lib = /^@(platform|domain)\/([^/]+)$/.exec(specifier);
  if (lib) return resolve(root, 'libs', lib[1], lib[2], 'src/index.ts');
  if (!specifier.startsWith('.') || !parent?.startsWith('file:')) return null;
  const target = fileURLToPath(new URL(specifier, parent));
  if (extname(target) === '.ts') return target;
  return [`${target}.ts`, resolve(target, 'index.ts')].find((file) => existsSync(file)) ?? null;
}

registerHooks({
  resolve(specifier, context, next) {
    const file = source(specifier, context.parentURL);
    return file ? { url: pathToFileURL(file).href, format: 'commonjs', shortCircuit: true } : next(specifier, context);
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      ...settings,
      jsc,
      filename,
      swcrc: false,
      sourceMaps: 'inline',
    });
    return { format: 'commonjs', source: code, shortCircuit: true };
  },
});
