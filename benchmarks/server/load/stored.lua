-- Reads stored carts in an order that no cache guesses.
function init() math.randomseed(os.time()) end
function request() return wrk.format("GET", os.getenv("API") .. "/cart?cart_key=stored_" .. math.random(tonumber(os.getenv("CARTS")))) end
