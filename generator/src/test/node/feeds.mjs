// Reads JSON from its input, {"path": "text", …}, and writes what a parser of feeds that is not ours makes of each file.
import { parseFeed, parseOpml } from "feedsmith";

let input = "";
for await (const chunk of process.stdin.setEncoding("utf8")) {
  input += chunk;
}
const read = {};
for (const [path, text] of Object.entries(JSON.parse(input))) {
  read[path] = path.endsWith(".opml") ? { format: "opml", feed: parseOpml(text) } : parseFeed(text);
}
process.stdout.write(JSON.stringify(read));
