// Looks for the number that makes SHA-256 of the stamp, a colon and the number begin with 16 zero bits.
const most = 2 ** 22;
const together = 64;
const letters = new TextEncoder();

const isIt = async (stamp, number) => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", letters.encode(`${stamp}:${number}`)));
  return digest[0] === 0 && digest[1] === 0;
};

addEventListener("message", async ({ data: stamp }) => {
  for (let from = 0; from < most; from += together) {
    const numbers = Array.from({ length: together }, (_, i) => from + i);
    const found = (await Promise.all(numbers.map((number) => isIt(stamp, number)))).indexOf(true);
    if (found >= 0) {
      postMessage(String(from + found));
      close();
      return;
    }
  }
});
