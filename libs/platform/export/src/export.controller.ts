import { Readable } from 'node:stream';
import { Allow, Caller } from '@platform/api';
import type { Actor } from '@platform/kernel';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { readFileName } from './export-question';
import { ExportService } from './export.service';

/** The part of an answer this door writes. */
interface Answer {
  headers(values: Record<string, string>): Answer;
  send(body: unknown): unknown;
}

/**
 * The door for files out: `GET /export/organisations.xlsx?filter=…&sort=…&columns=…&asOf=…`, and one record by its id.
 * It lets in whoever is signed in; the list itself, asked for its first page before a byte is sent, lets in whoever holds
 * its permission, and shows him his own rows.
 */
@Controller('export')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  @Get(':list')
  @Allow('SIGNED_IN')
  async list(
    @Param('list') file: string,
    @Query() query: Record<string, unknown>,
    @Caller() actor: Actor,
    @Res() answer: Answer,
  ): Promise<void> {
    const { name, format } = readFileName(file);
    const { headers, bytes } = await this.exports.open(actor, name, format, query, null);
    answer.headers(headers).send(Readable.from(bytes));
  }

  @Get(':list/:record')
  @Allow('SIGNED_IN')
  async record(
    @Param('list') list: string,
    @Param('record') file: string,
    @Query() query: Record<string, unknown>,
    @Caller() actor: Actor,
    @Res() answer: Answer,
  ): Promise<void> {
    const { name: id, format } = readFileName(file);
    const { headers, bytes } = await this.exports.open(actor, list, format, query, id);
    answer.headers(headers).send(Readable.from(bytes));
  }
}
