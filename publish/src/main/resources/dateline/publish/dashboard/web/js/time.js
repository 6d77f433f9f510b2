// Times as an editor reads them. The server's clock counts: ours may be wrong.

/** What has been told of it lately: each is late by the time that it took to come here. */
const TOLD = 12;
/** By so much one of the two clocks has been set. */
const SET = 10 * 1000;

let told = [];
let ahead = 0;

/** Learns what time it is where the stories are timed; what came the soonest is the least late. */
export function setServerTime(now) {
  const heard = now - Date.now();
  if (Math.abs(heard - ahead) > SET) told = [];
  told = [...told, heard].slice(-TOLD);
  ahead = Math.max(...told);
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
