import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../../../src/CoCart.Api/bin/Release/net10.0/CoCart.Api.dll', import.meta.url));

/** The real server with the sample store, as a process of its own with its own database in a temporary folder. */
export class RunningServer {
  private constructor(
    readonly address: string,
    private readonly process: ChildProcess,
    private readonly folder: string,
  ) {}

  static async start(): Promise<RunningServer> {
    const folder = mkdtempSync(join(tmpdir(), 'cocart-'));
    const server = spawn('dotnet', [process.env['COCART_SERVER'] ?? built, '--urls', 'http://127.0.0.1:0'], {
      cwd: folder,
      env: { ...process.env, ASPNETCORE_ENVIRONMENT: 'Development', ConnectionStrings__CoCart: `Data Source=${join(folder, 'carts.db')}` },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    for await (const line of createInterface({ input: server.stdout })) {
      const address = line.split('Now listening on: ')[1];
      if (address !== undefined) {
        server.stdout.resume();

        return new RunningServer(address, server, folder);
      }
    }

    throw new Error('The server ended before it listened: build src/CoCart.Api first.');
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await gone;
    rmSync(this.folder, { recursive: true });
  }
}
