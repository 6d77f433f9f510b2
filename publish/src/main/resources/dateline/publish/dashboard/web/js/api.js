// Asks the server.

export class ApiError extends Error {
  constructor(status, body) {
    super(body.message ?? `status ${status}`);
    this.status = status;
    this.body = body;
  }
}

/** GET; parameters may be [name, value] pairs, so that a name can come several times. */
export async function get(path, parameters = []) {
  const search = new URLSearchParams(parameters).toString();
  const response = await fetch(path + (search ? `?${search}` : ""), { cache: "no-store" });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiError(response.status, body);
  return body;
}

/** Shows a token, for which the server gives a cookie that no script can read. */
export async function logIn(token) {
  const response = await fetch("/api/session", { method: "POST", headers: { Authorization: `Bearer ${token}` } });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiError(response.status, body);
  return body;
}

/** GET, again while the server is not there or not ready yet. */
export async function getPatiently(path, parameters, giveUp = () => false) {
  for (let tries = 0; ; tries++) {
    try {
      return await get(path, parameters);
    } catch (error) {
      const passing = !(error instanceof ApiError) || error.status === 503 || error.status === 429;
      if (!passing || giveUp()) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.min(5000, 400 * 2 ** tries)));
    }
  }
}
