import { getResponse, type HttpHandler } from 'msw';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { defineConfig, mergeConfig, type Plugin, type ViteDevServer } from 'vite';
import base from './vite.config';

/** Develop without a server: the in-memory contract of the unit tests answers under `/api`. */
const contract: Plugin = {
  name: 'netplanner-contract',
  async configureServer(server) {
    const answering = await load(server);
    server.middlewares.use((request, response, next) => {
      if (request.url?.startsWith('/api/')) void answer(request, response, answering);
      else next();
    });
  },
};

async function load(server: ViteDevServer): Promise<HttpHandler[]> {
  const { handlers } = await server.ssrLoadModule('/test/contract/handlers.ts');
  const { World } = await server.ssrLoadModule('/test/contract/world.ts');
  return handlers(new World());
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, answering: HttpHandler[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const request = new Request(`http://localhost${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers: incoming.headers as Record<string, string>,
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
  const response = await getResponse(answering, request);
  outgoing.writeHead(response?.status ?? 404, Object.fromEntries(response?.headers ?? []));
  outgoing.end(response && Buffer.from(await response.arrayBuffer()));
}

export default mergeConfig(base, defineConfig({ plugins: [contract], server: { proxy: {} } }));
