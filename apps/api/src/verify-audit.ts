import 'reflect-metadata';
import { AuditCheckpoints, verifyAudit } from '@platform/audit';
import { buildDataSource, Database } from '@platform/database';
import { loadConfig, systemActor } from '@platform/kernel';

/** `node verify-audit.js`: is the trail whole? Prints a report as JSON; ends with 1 where something does not fit. */
async function main(): Promise<void> {
  const { databaseUrl, dataDir } = loadConfig(process.env);
  const { checkpoints, broken } = new AuditCheckpoints(dataDir).read();
  const source = await buildDataSource({ url: databaseUrl, poolSize: 1, applicationName: 'verify-audit' }).initialize();
  try {
    const options = { reason: 'Kiểm tra chuỗi nhật ký', role: 'register_job' } as const;
    const report = await new Database(source).write(systemActor('verify-audit'), options, (tx) =>
      verifyAudit(tx, checkpoints),
    );
    const whole = report.problems.length === 0 && broken === 0;
    process.stdout.write(
      `${JSON.stringify({ whole, ...report, checkpoints: checkpoints.length, brokenCheckpoints: broken }, null, 2)}\n`,
    );
    process.exitCode = whole ? 0 : 1;
  } finally {
    await source.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
