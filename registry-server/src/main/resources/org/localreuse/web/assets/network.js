// Offers to explore the whole network around a thing; loads what that takes only when asked.

const COLOURS = {
  Project: '#4c2c92',
  Component: '#4c2c92',
  Dataset: '#1d70b8',
  Council: '#00703c',
  Organisation: '#6f777b',
};

/** Shows the right of a drawing that is wider than the screen, where those are who reuse, and puts a button above it. */
export function offerNetwork(figure) {
  const scroll = figure.querySelector('.lr-network__scroll');
  scroll.scrollLeft = scroll.scrollWidth - scroll.clientWidth;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary lr-network__explore';
  button.textContent = 'Explore the whole network';
  button.addEventListener('click', () => explore(figure, button));
  figure.prepend(button);
}

/** Cytoscape would write this style into the page, which the page's policy forbids; finding it there, it does not. */
function provideStyle(figure) {
  if (!document.getElementById('__________cytoscape_stylesheet')) {
    const style = document.createElement('link');
    style.id = '__________cytoscape_stylesheet';
    style.rel = 'stylesheet';
    style.href = figure.dataset.style;
    document.head.append(style);
  }
}

async function explore(figure, button) {
  provideStyle(figure);
  button.disabled = true;
  button.textContent = 'Loading …';
  try {
    const [{ default: cytoscape }, answer] = await Promise.all([
      import(figure.dataset.cytoscape),
      fetch(figure.dataset.network, { headers: { Accept: 'application/json' } }),
    ]);
    if (!answer.ok) {
      throw new Error(`The register answered ${answer.status}.`);
    }
    draw(cytoscape, figure, await answer.json());
    button.remove();
  } catch (failure) {
    button.disabled = false;
    button.textContent = 'Explore the whole network';
    tell(figure, `The network could not be loaded. ${failure.message}`);
  }
}

function draw(cytoscape, figure, network) {
  const canvas = document.createElement('div');
  canvas.className = 'lr-network__canvas __________cytoscape_container';
  figure.querySelector('.lr-network__scroll').replaceWith(canvas);
  figure.querySelector('figcaption').remove();
  const drawing = cytoscape({
    container: canvas,
    elements: {
      nodes: network.nodes.map((node) => ({ data: { ...node, root: node.id === network.root } })),
      edges: network.edges.map((edge, index) => ({ data: { ...edge, id: `edge-${index}` } })),
    },
    style: style(),
    layout: { name: 'cose', animate: false, nodeDimensionsIncludeLabels: true, padding: 20 },
  });
  drawing.on('tap', 'node', (event) => open(event.target.data()));
  tell(figure, `${network.nodes.length} things and ${network.edges.length} links. Drag to move, pinch or scroll to come closer, choose a thing to open its page.`);
}

function style() {
  const colours = Object.entries(COLOURS).map(([type, colour]) => ({
    selector: `node[type = "${type}"]`,
    style: { 'background-color': colour },
  }));
  return [
    {
      selector: 'node',
      style: { label: 'data(label)', 'font-size': 12, 'text-wrap': 'wrap', 'text-max-width': 120, width: 18, height: 18, 'text-valign': 'bottom', 'text-margin-y': 3, 'min-zoomed-font-size': 6 },
    },
    ...colours,
    { selector: 'node[?root]', style: { width: 34, height: 34, 'background-color': '#10394a', 'font-size': 14, 'font-weight': 'bold' } },
    { selector: 'edge', style: { width: 1.2, 'line-color': '#b1b4b6', 'target-arrow-color': '#6f777b', 'target-arrow-shape': 'triangle', 'arrow-scale': 0.7, 'curve-style': 'bezier' } },
  ];
}

/** Things of ours have a page below /id; their IRIs may start with another host. */
function open(node) {
  const local = node.id.indexOf('/id/');
  if (node.href && local >= 0) {
    window.location.assign(node.id.slice(local));
  }
}

function tell(figure, words) {
  let place = figure.querySelector('[role="status"]');
  if (!place) {
    place = document.createElement('p');
    place.className = 'govuk-body-s';
    place.setAttribute('role', 'status');
    figure.append(place);
  }
  place.textContent = words;
}
