// Prints the permission matrix, role × endpoint × own, lower and other issuer, from the results of the test that made it.
import { readFileSync } from 'node:fs';

const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#xA;': '\n', '&#xD;': '', '&amp;': '&' };
let lines = [];
for (const path of process.argv.slice(2)) {
  const log = readFileSync(path, 'utf8');
  const result = /<UnitTestResult [^>]*testName="[^"]*EveryEndpointKeepsItsRule"[\s\S]*?<StdOut>([\s\S]*?)<\/StdOut>/.exec(log);
  if (result) {
    lines = result[1].replace(/&(lt|gt|quot|#xA|#xD|amp);/g, (entity) => entities[entity]).split('\n').filter((line) => line.trim());
  }
}

console.log(lines.join('\n'));
console.log(`\n${lines.length - 1} endpoints; answers for one's own issuer / one below / another`);
process.exitCode = lines.length > 1 ? 0 : 1;
