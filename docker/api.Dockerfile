# The API with the console, and the worker: one image, two commands (see compose.yml). Built from the workspace root.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-audit --no-fund
COPY nx.json tsconfig.base.json .swcrc ./
COPY libs ./libs
COPY apps/api ./apps/api
COPY apps/admin ./apps/admin
RUN NX_DAEMON=false npx nx run-many -t build

FROM node:24-bookworm-slim AS modules
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/var/lib/register
WORKDIR /app
RUN install -d -o node -g node -m 0700 /var/lib/register
COPY --from=modules /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/libs/schema ./libs/schema
COPY package.json ./
USER node
VOLUME ["/var/lib/register"]
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --retries=12 \
  CMD node -e "fetch('http://127.0.0.1:3000/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "--max-semi-space-size=32", "dist/apps/api/src/main.js"]
