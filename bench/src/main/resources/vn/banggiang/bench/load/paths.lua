-- Asks for the paths of a file one after the other and prints what a table needs: a second, p50 and p95 in µs, failures.
local paths = {}
for line in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = line end
local at = 0
wrk.headers["Accept-Encoding"] = "gzip"

request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end

done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format("measured %f %f %f %d\n", summary.requests / summary.duration * 1e6, latency:percentile(50),
    latency:percentile(95), errors.connect + errors.read + errors.write + errors.timeout + errors.status))
end
