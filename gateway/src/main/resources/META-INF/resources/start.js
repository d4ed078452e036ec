'use strict';

const READY = {
  up: '就绪 ready',
  down: '未就绪 not ready',
  away: '无应答 no answer',
  unknown: '未知 unknown',
};
const WELL = {
  up: '事件畅通 events flow',
  down: '事件不畅 events held up',
};

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

function english(text) {
  const made = element('span', '', text);
  made.lang = 'en';
  return made;
}

function colour(service) {
  return service.ready === 'up' && service.well === 'down' ? 'held' : service.ready;
}

function chips(texts) {
  return element('ul', 'chips', ...texts.map((text) => element('li', '', text)));
}

function card(service) {
  const states = element('ul', 'states', element('li', `pill ${service.ready}`, READY[service.ready]));
  if (WELL[service.well]) {
    states.append(element('li', `pill ${service.well === 'up' ? 'up' : 'held'}`, WELL[service.well]));
  }
  if (service.addresses > 1) {
    const all = service.readyAddresses === service.addresses;
    states.append(element('li', `pill ${all ? 'up' : 'held'}`, `${service.readyAddresses} / ${service.addresses} 实例 instances`));
  }
  const collections = element(
    'details',
    '',
    element('summary', '', `资源 Collections (${service.collections.length})`),
    chips(service.collections),
  );
  return element(
    'article',
    `card ${colour(service)}`,
    element('h3', '', service.chinese),
    element('p', '', english(service.english), element('code', '', service.name)),
    states,
    collections,
  );
}

function flow(service) {
  const events = service.events.length
    ? element('ul', 'chips', ...service.events.map((event) => {
        const chip = element('li', '', event.name);
        chip.title = event.summary;
        return chip;
      }))
    : element('span', 'none', '—');
  return element(
    'div',
    'flow',
    element('b', '', service.chinese, english(service.name)),
    element('span', 'topic', service.topic),
    events,
  );
}

function overall(services) {
  const ready = services.filter((service) => service.ready === 'up').length;
  const pill = document.getElementById('overall');
  const all = ready === services.length;
  pill.className = `pill ${all ? 'up' : ready ? 'held' : 'down'}`;
  pill.textContent = all ? '全部正常 all well' : `${ready} / ${services.length} 就绪 ready`;
}

function show(status) {
  const services = document.getElementById('services');
  const open = [...services.querySelectorAll('details')].map((details) => details.open);
  services.replaceChildren(...status.services.map(card));
  services.querySelectorAll('details').forEach((details, i) => (details.open = Boolean(open[i])));
  document.getElementById('flows').replaceChildren(...status.services.map(flow));
  document.getElementById('events').hidden = !status.eventDocuments;
  document.getElementById('version').textContent = `版本 version ${status.version}`;
  document.getElementById('at').textContent = new Date(status.at).toLocaleTimeString();
  overall(status.services);
}

async function refresh() {
  try {
    const answer = await fetch('/status');
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    show(await answer.json());
  } catch {
    const pill = document.getElementById('overall');
    pill.className = 'pill down';
    pill.textContent = '网关无应答 the gateway does not answer';
  }
}

refresh();
setInterval(refresh, 5000);
