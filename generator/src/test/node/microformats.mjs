// Reads JSON from its input, {"address": "html", …}, and writes what the parser of microformats makes of each page.
import { mf2 } from "microformats-parser";

let input = "";
for await (const chunk of process.stdin.setEncoding("utf8")) {
  input += chunk;
}
const read = {};
for (const [address, html] of Object.entries(JSON.parse(input))) {
  read[address] = mf2(html, { baseUrl: address });
}
process.stdout.write(JSON.stringify(read));
