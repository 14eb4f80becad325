import { createHash } from 'node:crypto';
import { Allow, Caller } from '@platform/api';
import type { Actor } from '@platform/kernel';
import { Controller, Get, Param, ParseUUIDPipe, Query, Req, Res } from '@nestjs/common';
import { Minutes } from './minutes';
import { OCOP_READ } from './ocop.permissions';
import { cataloguePage, nothingPage, productPage, STYLE } from './public-page';
import { PublicCatalogue } from './public-catalogue';
import { TooMany } from './too-many';

interface Reply {
  code(status: number): Reply;
  header(name: string, value: string): Reply;
  send(body: string | Buffer): Reply;
}

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Pages for whoever scans the code on a package, without signing in; and the minutes, for who may read the dossier. */
@Controller('ocop')
export class PublicController {
  private readonly limit = new TooMany();

  constructor(
    private readonly catalogue: PublicCatalogue,
    private readonly minutes: Minutes,
  ) {}

  @Get()
  @Allow('ANYONE')
  async list(
    @Req() { ip }: { ip: string },
    @Res({ passthrough: false }) reply: Reply,
    @Query('q') q?: string,
    @Query('page') page?: string,
  ): Promise<void> {
    if (this.limit.refuses(ip)) return void sendPage(reply, 429, nothingPage());
    const at = /^[1-9]\d{0,3}$/.test(String(page)) ? Number(page) : 1;
    const search = String(q ?? '').slice(0, 100);
    const { products, hasMore } = await this.catalogue.list(search, at);
    sendPage(reply, 200, cataloguePage(products, { search, page: at, hasMore }));
  }

  @Get('dossiers/:id/minutes.pdf')
  @Allow(OCOP_READ)
  async paper(
    @Param('id', ParseUUIDPipe) id: string,
    @Caller() actor: Actor,
    @Res({ passthrough: false }) reply: Reply,
  ): Promise<void> {
    const bytes = await this.minutes.of(actor, id);
    reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `attachment; filename="bien-ban-${id}.pdf"`)
      .header('cache-control', 'no-store')
      .send(bytes);
  }

  @Get(':id')
  @Allow('ANYONE')
  async one(
    @Param('id') id: string,
    @Req() { ip }: { ip: string },
    @Res({ passthrough: false }) reply: Reply,
  ): Promise<void> {
    if (this.limit.refuses(ip)) return void sendPage(reply, 429, nothingPage());
    const product = UUID.test(id) ? await this.catalogue.one(id) : null;
    sendPage(reply, product ? 200 : 404, product ? productPage(product) : nothingPage());
  }
}

/* Never kept anywhere: a certificate that is revoked says so the next time somebody looks. */
function sendPage(reply: Reply, status: number, body: string): void {
  reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', POLICY)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('x-frame-options', 'DENY')
    .header('cache-control', 'no-store')
    .send(body);
}
