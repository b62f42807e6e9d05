// Prints which adapters passed which ports' contract tests, from the results of both halves: port × adapter × cases.
// An adapter of a port is a test class that ran every one of the contract's tests.
import { readFileSync, readdirSync } from 'node:fs';

const contracts = 'tests/BadgeFunctions.Contracts';
const ports = readdirSync(contracts).filter((name) => name.endsWith('Contract.cs')).map((name) => ({
  name: `I${name.replace('Contract.cs', '')}`,
  tests: [...readFileSync(`${contracts}/${name}`, 'utf8').matchAll(/\[(?:Fact|Theory)\b[\s\S]*?public (?:async )?(?:Task|void) (\w+)\(/g)].map(([, test]) => test),
}));

const classes = new Map();
for (const path of process.argv.slice(2)) {
  const log = readFileSync(path, 'utf8');
  const outcomes = new Map([...log.matchAll(/<UnitTestResult [^>]*>/g)].map(([tag]) => [/testId="([^"]+)"/.exec(tag)[1], /outcome="([^"]+)"/.exec(tag)[1]]));
  for (const [, id, type, method] of log.matchAll(/<UnitTest [^>]*?id="([^"]+)"[\s\S]*?<TestMethod [^>]*?className="([^"]+)" name="([^"]+)"/g)) {
    const test = method.split('(')[0].split('.').pop();
    classes.set(type, [...(classes.get(type) ?? []), { test, passed: outcomes.get(id) === 'Passed' }]);
  }
}

let complete = true;
console.log(`${'port'.padEnd(16)}${'adapter'.padEnd(24)}${'host'.padEnd(8)}${'passed'.padStart(8)}${'failed'.padStart(8)}`);
for (const port of ports) {
  const hosts = new Set();
  for (const [type, all] of classes) {
    const cases = all.filter(({ test }) => port.tests.includes(test));
    if (port.tests.every((name) => cases.some(({ test }) => test === name))) {
      const [, host] = type.split('.');
      const failed = cases.filter(({ passed }) => !passed).length;
      hosts.add(host);
      complete &&= failed === 0;
      console.log(`${port.name.padEnd(16)}${type.split('.').pop().replace(/(Contract)?Tests$/, '').padEnd(24)}${host.padEnd(8)}${String(cases.length - failed).padStart(8)}${String(failed).padStart(8)}`);
    }
  }

  if (hosts.size < 2) {
    console.log(`${port.name} was held to its contract on ${hosts.size} host(s) only`);
    complete = false;
  }
}

process.exitCode = complete ? 0 : 1;
