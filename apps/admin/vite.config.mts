import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here,
  plugins: [react()],
  // The API replaces this mark by a fresh nonce in every answer; see README.md, "Content security".
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: `${root}/dist/apps/admin`,
    emptyOutDir: true,
    target: 'es2023',
    // A data: address is refused by the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/graphql': api, '/imports': api, '/export': api, '/attachments': api, '/return-forms': api } },
});
