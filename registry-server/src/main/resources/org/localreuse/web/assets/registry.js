// Small helps for browsers that run scripts. Every page works without.

const networks = document.querySelectorAll('[data-network]');
if (networks.length > 0) {
  const { offerNetwork } = await import('./network.js');
  networks.forEach(offerNetwork);
}

const queryForm = document.querySelector('[data-query]');
if (queryForm) {
  const { runInPlace } = await import('./query.js');
  runInPlace(queryForm);
}
