import { seedCommodities } from '@domain/commodity';
import { addLegalParameters } from '@domain/legal-rule';
import { LINK_PARAMETERS } from '@domain/value-chain-link';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A first catalogue of products of chains, and the questions nobody has answered about links. */
export class LinkData1795526500000 implements MigrationInterface {
  name = 'LinkData1795526500000';

  async up(runner: QueryRunner): Promise<void> {
    await seedCommodities(runner);
    await addLegalParameters(runner, LINK_PARAMETERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
