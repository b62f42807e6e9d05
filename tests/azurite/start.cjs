// The emulator ends with the tests that started it, however they end: their side of this pipe closes.
process.stdin.resume().on('end', () => process.exit(0));

// Azurite keeps what to roll back in one place for all transactions, and fails those that overlap. The service isolates
// them, so here they queue.
const { default: Transactions } = require('azurite/dist/src/table/batch/TableBatchOrchestrator.js');
const execute = Transactions.prototype.processBatchRequestAndSerializeResponse;
let last = Promise.resolve();
Transactions.prototype.processBatchRequestAndSerializeResponse = function (body) {
  const mine = last.then(() => execute.call(this, body));
  last = mine.catch(() => {});
  return mine;
};

require('azurite/dist/src/azurite.js');
