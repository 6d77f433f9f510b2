// Puts a label into a query, or takes it out again.

/** field:value as the language spells it. */
export function term(field, value) {
  return /^[\w:.-]+$/.test(value) ? `${field}:${value}` : `${field}:"${value.replaceAll('"', '\\"')}"`;
}

export function has(query, wanted) {
  return parts(query).includes(wanted);
}

/** The query with the term, or without it if it has it. */
export function toggle(query, wanted) {
  const all = parts(query);
  if (all.includes(wanted)) return all.filter((part) => part !== wanted).join(" AND ");
  const before = query.trim();
  if (!before) return wanted;
  return `${/\b(OR|NOT)\b/.test(before) && all.length === 1 ? `(${before})` : before} AND ${wanted}`;
}

/** What is joined by AND at the top; brackets and quotes are left whole. */
function parts(query) {
  const found = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let i = 0; i < query.length; i++) {
    const c = query[i];
    if (c === '"' && query[i - 1] !== "\\") quoted = !quoted;
    else if (!quoted && (c === "(" || c === "[")) depth++;
    else if (!quoted && (c === ")" || c === "]")) depth--;
    else if (!quoted && depth === 0 && query.startsWith(" AND ", i)) {
      found.push(query.slice(start, i).trim());
      start = i + 5;
    }
  }
  found.push(query.slice(start).trim());
  return found.filter(Boolean);
}
