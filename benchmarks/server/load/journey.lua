-- A shopper's way, again and again, each time with a new cart: three products in, two looks, one more of the first, the second out.
-- All connections walk together, so some look or change before what they need is there: those answers of 4xx are counted, and right.
local cart, step, run = 0, 0, 0
local products = { "62", "63", "73" }
local lines = { "44f683a84163b3523afe57c2e008bc8c", "03afdbd66e7929b125f8597834fa83a4" }
local json = { ["Content-Type"] = "application/json" }
local base = os.getenv("API") .. "/cart"

function init() math.randomseed(os.time()) run = math.random(1e9) end

function request()
  step = step % 7 + 1
  if step == 1 then cart = cart + 1 end
  local key = "?cart_key=walk_" .. run .. "_" .. cart
  if step <= 3 then return wrk.format("POST", base .. "/add-item" .. key, json, '{"id":"' .. products[step] .. '","quantity":"1"}') end
  if step <= 5 then return wrk.format("GET", base .. key) end
  if step == 6 then return wrk.format("POST", base .. "/item/" .. lines[1] .. key, json, '{"quantity":"3"}') end
  return wrk.format("DELETE", base .. "/item/" .. lines[2] .. key)
end
