# SPDX-License-Identifier: MPL-2.0
# Builds from a checkout; runs with a PostgreSQL 18 server named in DATABASE_URL.

FROM node:24-slim AS build
WORKDIR /vejviser
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
# The image has its Node already: the one that a checkout brings along is left out.
RUN node bin/lib/build/main.mjs && rm -rf node_modules/node-* node_modules/.bin

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 VEJVISER_DATA=/data
ENV MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=131072 MALLOC_TRIM_THRESHOLD_=131072
WORKDIR /vejviser
COPY --from=build /vejviser/package.json /vejviser/LICENSE ./
COPY --from=build /vejviser/node_modules node_modules
COPY --from=build /vejviser/dist dist
COPY --from=build /vejviser/demo demo
RUN mkdir /data && chown node:node /data
# The command line beside the server: `docker compose exec vejviser vejviser user list`.
RUN printf '#!/bin/sh\nexec node /vejviser/dist/app/main.js "$@"\n' > /usr/local/bin/vejviser && chmod 755 /usr/local/bin/vejviser
VOLUME /data
USER node
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=2", "--heap-growing-percent=20", "--no-allocation-site-pretenuring", "--v8-pool-size=1", "dist/app/main.js"]
CMD ["serve"]
