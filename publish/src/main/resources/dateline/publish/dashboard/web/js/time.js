// Times as an editor reads them. The server's clock counts: ours may be wrong.

let ahead = 0;

/** Learns what time it is where the stories are timed. */
export function setServerTime(now) {
  ahead = now - Date.now();
}

export const serverNow = () => Date.now() + ahead;

export function age(millis) {
  return span(Math.max(0, Math.round((serverNow() - millis) / 1000)));
}

function span(seconds) {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86400) return `${Math.floor(seconds / 3600)} h ${String(Math.floor((seconds % 3600) / 60)).padStart(2, "0")}`;
  return `${Math.floor(seconds / 86400)} d`;
}

export function took(millis) {
  if (millis < 0) return "0 ms";
  if (millis < 1000) return `${Math.round(millis)} ms`;
  return millis < 60000 ? `${(millis / 1000).toFixed(1)} s` : span(Math.round(millis / 1000));
}

export const clock = (millis, seconds = true) =>
  new Date(millis).toISOString().slice(11, seconds ? 19 : 16);

/** Day and time where it is not today, in UTC. */
export function moment(millis) {
  const then = new Date(millis).toISOString();
  const today = new Date(serverNow()).toISOString().slice(0, 10);
  return (then.startsWith(today) ? "" : `${then.slice(0, 10)} `) + `${then.slice(11, 16)} UTC`;
}
