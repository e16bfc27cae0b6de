// Asks the server for a challenge and a passkey for its answer, and sends that with the form.
const { credentials } = navigator;
const { PublicKeyCredential: Passkey } = window;

export async function answer(form) {
  if (form.dataset.passkey === "asked") return;
  form.dataset.passkey = "asked";
  try {
    form.elements.answer.value = JSON.stringify(await passkey(await challenge(form)));
    form.dataset.passkey = "answered";
    form.requestSubmit();
  } catch (failure) {
    say(failure.says ?? form.dataset[failure.name === "InvalidStateError" ? "known" : "failed"]);
  }
  form.dataset.passkey = "";
}

async function challenge(form) {
  const response = await fetch(`${form.action}/challenge`, {
    method: "POST",
    body: new URLSearchParams(new FormData(form)),
    headers: { Accept: "application/json" },
  });
  // The session has ended: the page comes anew, or the sign-in that leads back to it.
  if (response.status === 401) return new Promise(() => location.reload());
  const asked = await response.json();
  if (!response.ok) throw { says: asked.detail };
  return asked;
}

function passkey(asked) {
  return asked.user
    ? credentials.create({ publicKey: Passkey.parseCreationOptionsFromJSON(asked) })
    : credentials.get({ publicKey: Passkey.parseRequestOptionsFromJSON(asked) });
}

function say(words) {
  const note = document.createElement("div");
  note.className = "note bad";
  note.append(words);
  document.getElementById("trouble").replaceChildren(note);
}
