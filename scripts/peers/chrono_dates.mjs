// SPDX-License-Identifier: Apache-2.0
//
// Dates as chrono-node finds them: articles as JSON Lines in, {"id", "items": [{"start", "end", "value"}]} out.
import * as chrono from "chrono-node";
import { createInterface } from "node:readline";

const two = (number) => String(number).padStart(2, "0");
const places = (text) => [...text].length; // of code points

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, published } = JSON.parse(line);
  const today = published ? new Date(`${published.slice(0, 10)}T09:00:00`) : new Date();
  const items = chrono.vi.parse(text, today).map((found) => {
    const date = found.start;
    const start = places(text.slice(0, found.index));
    const value = `${date.get("year")}-${two(date.get("month"))}-${two(date.get("day"))}`;
    return { start, end: start + places(found.text), value };
  });
  console.log(JSON.stringify({ id, items }));
}
