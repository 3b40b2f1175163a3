/** The bar above the explorer: who is asking, and an example to start from. Runs in the browser as it stands. */
export const BAR_HTML = `
<div id="lianxi-bar">
  <strong>联席 Lianxi</strong>
  <label>身份 <select id="lianxi-persona"><option value="">未登录</option></select></label>
  <span id="lianxi-about"></span>
  <label>示例 <select id="lianxi-example"><option value="">选择示例…</option></select></label>
</div>`;

export const BAR_STYLE = `
#lianxi-bar{display:flex;align-items:center;gap:16px;height:44px;box-sizing:border-box;padding:0 16px;font:14px system-ui,sans-serif;background:#1f2a44;color:#fff}
#lianxi-bar select{font:inherit;max-width:320px;padding:3px 6px;border-radius:4px;border:0;color:#111;background:#fff}
#lianxi-about{flex:1;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;opacity:.8}
body{margin:0;overflow:hidden}
/* Chinese punctuation is no look-alike here; the editor boxes it in a browser that is not set to Chinese. */
.monaco-editor .unicode-highlight{border:0!important;background:none!important}
.graphiql-container{height:calc(100vh - 44px)!important}`;

export const BAR_SCRIPT = `
(function () {
  var data = window.lianxiData;
  var KEY = 'lianxi:persona';
  var RENEW_MS = 5 * 60 * 1000;
  var tokens = {};
  var askServer = window.fetch.bind(window);
  var persona = document.getElementById('lianxi-persona');
  var example = document.getElementById('lianxi-example');
  var about = document.getElementById('lianxi-about');

  function option(select, value, label) {
    var element = document.createElement('option');
    element.value = value;
    element.textContent = label;
    select.append(element);
  }
  function stored() {
    try { return localStorage.getItem(KEY) || ''; } catch (_) { return ''; }
  }
  data.personas.forEach(function (p) { option(persona, p.name, p.label); });
  data.examples.forEach(function (e) { option(example, e.name, e.name); });
  persona.value = stored();
  if (persona.selectedIndex < 0) persona.value = '';

  function describe() {
    var chosen = data.personas.find(function (p) { return p.name === persona.value; });
    about.textContent = (chosen && chosen.description) || '';
  }
  persona.addEventListener('change', function () {
    try { localStorage.setItem(KEY, persona.value); } catch (_) {}
    describe();
  });
  describe();

  function tokenOf(name) {
    var known = tokens[name];
    if (known && known.until > Date.now()) return known.token;
    var token = askServer('/development/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona: name }),
    }).then(function (response) {
      if (!response.ok) throw new Error('No token for ' + name);
      return response.json();
    }).then(function (answer) { return answer.token; });
    tokens[name] = { token: token, until: Date.now() + RENEW_MS };
    token.catch(function () { delete tokens[name]; });
    return token;
  }

  // A token typed into the headers editor wins over the picker.
  window.fetch = async function (input, init) {
    var address = new URL(input instanceof Request ? input.url : String(input), location.href);
    if (!persona.value || address.origin !== location.origin || address.pathname !== '/graphql') {
      return askServer(input, init);
    }
    var headers = new Headers((init && init.headers) || (input instanceof Request ? input.headers : undefined));
    if (!headers.has('authorization')) headers.set('authorization', 'Bearer ' + (await tokenOf(persona.value)));
    return askServer(input, Object.assign({}, init, { headers: headers }));
  };

  // An example opens as a tab of its own: the page is loaded again with its name, and forgets the name at once.
  example.addEventListener('change', function () {
    if (example.value) location.assign('/graphql?example=' + encodeURIComponent(example.value));
  });
  var search = new URLSearchParams(location.search);
  var chosen = data.examples.find(function (e) { return e.name === search.get('example'); });
  window.lianxiOptions = {};
  if (chosen) {
    // Always its own variables, were there none: GraphiQL would keep those of the tab before.
    var variables = Object.assign({}, chosen.variables);
    // What is sent from a tab opened anew is a request of its own.
    if ('key' in variables) variables.key = Date.now().toString(36) + '-' + Math.random().toString(36).slice(2);
    window.lianxiOptions = { query: chosen.query, variables: JSON.stringify(variables, null, 2) };
    history.replaceState({}, '', '/graphql');
  } else if (search.get('variables')) {
    window.lianxiOptions = { variables: search.get('variables') };
  }

  // GraphiQL writes each edit into the address; one too long for a server to read would break the next reload.
  var replaceState = history.replaceState.bind(history);
  history.replaceState = function (state, title, address) {
    replaceState(state, title, String(address).length > 6000 ? '/graphql' : address);
  };
})();`;
