// Who is there: a token, typed in or carried by a link.

import { logIn } from "./api.js";
import { byId, el } from "./dom.js";

/** Asks until a token is good, then calls known(). */
export function askForToken(known) {
  const dialog = byId("login");
  if (dialog.open) return;
  const token = el("input", { class: "field", type: "password", "aria-label": "Token", autocomplete: "current-password", required: true });
  const wrong = el("p", { class: "hint", role: "alert" });
  dialog.replaceChildren(el("h2", { id: "login-title" }, "Who is there?"),
    el("form", { onsubmit: async (event) => {
      event.preventDefault();
      try {
        await logIn(token.value.trim());
        dialog.close();
        known();
      } catch (error) {
        wrong.textContent = error.message;
      }
    } }, el("p", { class: "hint" }, "A token is made by: dateline token new NAME"), token, wrong, el("button", { class: "solid" }, "Come in")));
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  dialog.showModal();
}

/** A link may carry a token behind the #, which no server is ever sent. */
export async function tokenOfLink() {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (!token) return;
  history.replaceState(null, "", location.pathname + location.search);
  await logIn(token).catch(() => {});
}
