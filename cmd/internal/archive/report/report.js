"use strict";
// Tables can be sorted: a heading becomes a button, which a keyboard reaches.
// Numbers begin with the largest, words with the first.
const words = new Intl.Collator("en", { numeric: true });

function valueOf(row, column, numeric) {
  const cell = row.cells[column];
  if (!numeric) return cell.textContent;
  return Number(cell.dataset.v ?? cell.textContent.replaceAll(",", ""));
}

function sort(table, heading) {
  const numeric = heading.classList.contains("n");
  const now = heading.getAttribute("aria-sort");
  const next = now === "ascending" ? "descending" : now === "descending" || !numeric ? "ascending" : "descending";
  const sign = next === "ascending" ? 1 : -1;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows, (row) => ({ row, value: valueOf(row, heading.cellIndex, numeric) }));
  rows.sort((a, b) => sign * (numeric ? a.value - b.value : words.compare(a.value, b.value)));
  for (const other of heading.parentNode.cells) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", next);
  body.append(...rows.map((r) => r.row));
}

for (const table of document.querySelectorAll("table")) {
  for (const heading of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(table, heading));
    heading.append(button);
  }
}
