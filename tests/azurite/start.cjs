// The emulator ends with the tests that started it, however they end: their side of this pipe closes.
process.stdin.resume().on('end', () => process.exit(0));
require('azurite/dist/src/azurite.js');
