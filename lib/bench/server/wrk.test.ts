import { expect, it } from "vitest";
import { loadOf } from "./wrk";

const output = `Running 3s test @ http://localhost:3000
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.02ms  310.11us   9.10ms   92.10%
    Req/Sec    15.02k   801.10    16.70k    80.00%
  Latency Distribution
     50%    0.97ms
     75%    1.09ms
     90%    1.31ms
     99%    2.04ms
  44811 requests in 3.00s, 871.22MB read
Requests/sec:  14937.21
Transfer/sec:    290.41MB
`;

it("a load is what wrk has printed", () => {
  expect(loadOf(output)).toEqual({ perSecond: 14937.21, p99: 2.04, requests: 44811, failed: 0 });
  expect(loadOf(output.replace("2.04ms", "870.00us")).p99).toBeCloseTo(0.87);
  expect(loadOf(output.replace("2.04ms", "1.20s")).p99).toBe(1200);
});

it("refusals and broken connections are failures", () => {
  const errors = "  Socket errors: connect 1, read 2, write 0, timeout 3\n  Non-2xx or 3xx responses: 40\nRequests/sec";
  expect(loadOf(output.replace("Requests/sec", errors)).failed).toBe(46);
});

it("anything else is not taken for a load", () => {
  expect(() => loadOf("unable to connect to localhost:3000 Connection refused")).toThrow("unable to connect");
});
