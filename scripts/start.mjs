// npm start: builds what is older than its sources, then serves in this same process (so that Ctrl-C reaches it).
import './build.mjs';

await import('../dist/src/main.js');
