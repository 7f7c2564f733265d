// Runs a query without leaving the page.

const MOST = 1000;

/** Takes the form over; without scripts it sends itself. */
export function runInPlace(form) {
  const place = document.querySelector('#result');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run(form, place);
  });
}

async function run(form, place) {
  const query = form.elements.namedItem('query').value;
  place.replaceChildren(words('Running …'));
  const started = performance.now();
  try {
    const answer = await fetch('/sparql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Accept: 'application/sparql-results+json, text/turtle;q=0.8',
      },
      body: new URLSearchParams({ query }),
    });
    const type = answer.headers.get('Content-Type') ?? '';
    if (!answer.ok) {
      place.replaceChildren(refusal(type.includes('json') ? (await answer.json()).detail : await answer.text()));
    } else if (type.includes('sparql-results+json')) {
      show(await answer.json(), place, Math.round(performance.now() - started), form.dataset.base);
    } else {
      const graph = document.createElement('pre');
      graph.className = 'lr-result';
      graph.tabIndex = 0;
      graph.textContent = await answer.text();
      place.replaceChildren(graph);
    }
    const address = new URL(window.location);
    address.search = new URLSearchParams({ query });
    window.history.replaceState(null, '', address);
  } catch (failure) {
    place.replaceChildren(refusal(`The query could not be run. ${failure.message}`));
  }
}

function show(result, place, milliseconds, base) {
  if (typeof result.boolean === 'boolean') {
    place.replaceChildren(words(result.boolean ? 'Yes.' : 'No.'));
    return;
  }
  const rows = result.results.bindings;
  const table = element('table', 'govuk-table lr-table');
  const caption = element('caption', 'govuk-table__caption govuk-table__caption--s');
  const cut = rows.length > MOST ? `; the first ${MOST} are shown` : '';
  caption.textContent = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} in ${milliseconds} ms${cut}`;
  const head = element('thead', 'govuk-table__head');
  const headings = element('tr', 'govuk-table__row');
  for (const name of result.head.vars) {
    const heading = element('th', 'govuk-table__header');
    heading.scope = 'col';
    heading.textContent = name;
    headings.append(heading);
  }
  head.append(headings);
  const body = element('tbody', 'govuk-table__body');
  for (const row of rows.slice(0, MOST)) {
    const line = element('tr', 'govuk-table__row');
    for (const name of result.head.vars) {
      line.append(cell(row[name], base));
    }
    body.append(line);
  }
  table.append(caption, head, body);
  const scroll = element('div', 'lr-scroll');
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', 'Result');
  scroll.append(table);
  place.replaceChildren(scroll);
}

/** Things of ours are below this site, whatever host their IRIs name. */
function address(iri, base) {
  return iri.startsWith(base) ? `/${iri.slice(base.length)}` : iri;
}

function cell(term, base) {
  const box = element('td', 'govuk-table__cell lr-evidence');
  if (!term) {
    const nothing = element('span', 'lr-unknown');
    nothing.textContent = 'nothing';
    box.append(nothing);
  } else if (term.type === 'uri' && /^https?:\/\//i.test(term.value)) {
    const link = element('a', 'govuk-link');
    link.href = address(term.value, base);
    link.textContent = term.value;
    box.append(link);
  } else {
    const text = document.createElement('bdi');
    text.textContent = term.value;
    if (term['xml:lang']) {
      text.lang = term['xml:lang'];
    }
    box.append(text);
  }
  return box;
}

function refusal(detail) {
  const box = element('div', 'govuk-error-summary');
  box.setAttribute('role', 'alert');
  const title = element('h2', 'govuk-error-summary__title');
  title.textContent = 'The query was not answered';
  const text = element('pre', 'lr-result');
  text.textContent = detail;
  box.append(title, text);
  return box;
}

function words(text) {
  const line = element('p', 'govuk-body');
  line.textContent = text;
  return line;
}

function element(name, classes) {
  const made = document.createElement(name);
  made.className = classes;
  return made;
}
