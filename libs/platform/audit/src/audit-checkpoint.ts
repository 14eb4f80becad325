import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyFile, keyFolder } from '@platform/kernel';

/** Where the chain stood at a moment. Whoever keeps a copy elsewhere can prove later that nothing before it was changed. */
export interface AuditCheckpoint {
  at: string;
  position: string;
  /** Hexadecimal. */
  chainHash: string;
}

interface Signed extends AuditCheckpoint {
  signature: string;
}

/**
 * The checkpoints of one installation: a file outside the database, each line signed (Ed25519) with a key that is not in
 * the database either. Whoever can write only the database cannot rewrite the end of the chain unnoticed.
 */
export class AuditCheckpoints {
  private readonly file: string;
  private readonly pem: string;

  constructor(dataDir: string) {
    this.file = join(dataDir, 'audit-checkpoints.ndjson');
    this.pem = keyFile(keyFolder(dataDir), 'audit-checkpoint.pem', () =>
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    );
  }

  append(checkpoint: AuditCheckpoint): void {
    const signature = sign(null, bytesOf(checkpoint), createPrivateKey(this.pem)).toString('base64url');
    appendFileSync(this.file, `${JSON.stringify({ ...checkpoint, signature })}\n`, { mode: 0o600, flush: true });
  }

  /** All of them, oldest first, with the number of lines that are no checkpoint of this installation. */
  read(): { checkpoints: AuditCheckpoint[]; broken: number } {
    if (!existsSync(this.file)) return { checkpoints: [], broken: 0 };
    const lines = readFileSync(this.file, 'utf8').split('\n').filter(Boolean);
    const checkpoints = lines.map((line) => this.check(line)).filter((one) => one !== null);
    return { checkpoints, broken: lines.length - checkpoints.length };
  }

  private check(line: string): AuditCheckpoint | null {
    try {
      const { signature, ...checkpoint } = JSON.parse(line) as Signed;
      const signed = Buffer.from(signature, 'base64url');
      return verify(null, bytesOf(checkpoint), createPublicKey(this.pem), signed) ? checkpoint : null;
    } catch {
      // A line cut off by a crash and a line that was altered are both not ours to trust.
      return null;
    }
  }
}

function bytesOf({ at, position, chainHash }: AuditCheckpoint): Buffer {
  return Buffer.from(`${at}\n${position}\n${chainHash}`, 'utf8');
}
