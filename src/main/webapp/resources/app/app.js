/* What makes the form of a case quicker to fill in. Every page works without it. */
(() => {
  'use strict';

  const told = document.getElementById('autosaved');
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  /* Search as you type, in place of a long menu: the menu stays, hidden, and is what the form sends. */

  const LONG = 8;
  const words = new Map();

  const helpsOf = list => {
    if (!words.has(list)) {
      words.set(list, fetch(`/words/${document.documentElement.lang}/${list}`)
        .then(answer => answer.ok ? answer.json() : [])
        .then(rows => new Map(rows.map(row => [row.code, row.help])))
        // Asked for again once the connection is back.
        .catch(() => { words.delete(list); return new Map(); }));
    }
    return words.get(list);
  };

  const searchable = menu => {
    const label = document.querySelector(`label[for="${CSS.escape(menu.id)}"]`);
    const listId = `${menu.id}-list`;
    const input = make('input', { type: 'text', id: `${menu.id}-search`, autocomplete: 'off', className: 'search' });
    const list = make('ul', { id: listId, className: 'options', hidden: true });
    const help = make('p', { className: 'hint', id: `${menu.id}-help` });
    const options = [...menu.options].filter(option => option.value)
      .map(option => ({ code: option.value, text: option.text, found: plain(option.text) }));
    let shown = [];
    let active = -1;
    let helps = new Map();

    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', listId);
    if (menu.hasAttribute('aria-invalid')) input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', `${menu.getAttribute('aria-describedby') ?? ''} ${help.id}`.trim());
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', label?.innerText ?? '');

    const chosen = () => options.find(option => option.code === menu.value);
    const tellHelp = () => { help.textContent = helps.get(menu.value) ?? ''; };
    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };
    const choose = option => {
      menu.value = option?.code ?? '';
      input.value = option?.text ?? '';
      tellHelp();
      close();
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const activate = place => {
      list.children[active]?.setAttribute('aria-selected', 'false');
      active = place;
      const row = list.children[active];
      if (!row) return;
      row.setAttribute('aria-selected', 'true');
      row.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', row.id);
    };
    /* First what begins with the words, then what has them, last what has them in its definition. */
    const rank = (option, asked) => {
      if (asked.every(word => option.found.includes(word))) return option.found.startsWith(asked[0] ?? '') ? 0 : 1;
      const text = `${option.found} ${plain(helps.get(option.code) ?? '')}`;
      return asked.every(word => text.includes(word)) ? 2 : 3;
    };
    const show = all => {
      active = -1;
      input.removeAttribute('aria-activedescendant');
      const asked = all ? [] : plain(input.value).split(/\s+/).filter(Boolean);
      shown = options.map(option => [rank(option, asked), option]).filter(([place]) => place < 3)
        .sort(([one], [other]) => one - other).map(([, option]) => option);
      list.replaceChildren(...shown.map((option, place) => {
        const row = make('li', { id: `${listId}-${place}` }, make('span', { textContent: option.text }));
        const definition = helps.get(option.code);
        if (definition) row.append(make('small', { textContent: definition }));
        row.setAttribute('role', 'option');
        row.setAttribute('aria-selected', 'false');
        row.addEventListener('mousedown', event => { event.preventDefault(); choose(option); });
        return row;
      }));
      if (shown.length === 0) {
        const none = make('li', { textContent: told.dataset.none });
        none.setAttribute('role', 'option');
        none.setAttribute('aria-disabled', 'true');
        list.append(none);
      }
      const opening = list.hidden;
      list.hidden = false;
      if (opening && list.getBoundingClientRect().bottom > innerHeight) input.scrollIntoView({ block: 'start' });
      input.setAttribute('aria-expanded', String(!list.hidden));
      // What only a definition mentions is offered, and chosen by whoever goes there.
      if (asked.length > 0 && shown.length > 0 && rank(shown[0], asked) < 2) activate(0);
    };

    input.addEventListener('focus', () => {
      input.select();
      helpsOf(menu.dataset.list).then(known => {
        helps = known;
        tellHelp();
        if (!list.hidden) show(false);
      });
    });
    input.addEventListener('click', () => show(true));
    input.addEventListener('input', () => show(false));
    input.addEventListener('blur', () => {
      if (!input.value.trim()) {
        if (menu.value) choose(undefined);
        else close();
      } else if (!list.hidden && shown[active]) choose(shown[active]);
      else { input.value = chosen()?.text ?? ''; close(); }
    });
    input.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) show(true);
        const step = event.key === 'ArrowDown' ? 1 : -1;
        activate((active + step + shown.length) % Math.max(1, shown.length));
      } else if (event.key === 'Enter') {
        event.preventDefault();
        if (!list.hidden && shown[active]) choose(shown[active]);
      } else if (event.key === 'Escape') {
        input.value = chosen()?.text ?? '';
        close();
      }
    });

    input.value = chosen()?.text ?? '';
    input.placeholder = told.dataset.search;
    if (label) label.htmlFor = input.id;
    menu.hidden = true;
    menu.after(make('div', { className: 'combobox' }, input, list), help);
  };

  /* A short menu stays what it is; below it stands what the choice means, and what each would mean to whoever asks first. */

  const explained = menu => {
    const label = document.querySelector(`label[for="${CSS.escape(menu.id)}"]`);
    const help = make('p', { className: 'hint', id: `${menu.id}-help` });
    const all = make('dl', { className: 'hint' });
    const field = make('span', { className: 'visually-hidden', textContent: ` ${label?.firstChild.textContent ?? ''}` });
    const asked = make('details', { className: 'meanings' }, make('summary', { textContent: told.dataset.meanings }), all);
    asked.firstChild.append(field);
    const tell = () => helpsOf(menu.dataset.list).then(helps => { help.textContent = helps.get(menu.value) ?? ''; });
    const tellAll = helps => all.replaceChildren(...[...menu.options].filter(option => helps.get(option.value))
      .flatMap(option => [make('dt', { textContent: option.text }), make('dd', { textContent: helps.get(option.value) })]));
    menu.setAttribute('aria-describedby', `${menu.getAttribute('aria-describedby') ?? ''} ${help.id}`.trim());
    menu.addEventListener('focus', tell);
    menu.addEventListener('change', tell);
    asked.addEventListener('toggle', () => helpsOf(menu.dataset.list).then(tellAll));
    menu.after(help, asked);
  };

  /* A field that only some choice of another one asks for: data-when="status:RESOLVED PARTIAL". */

  document.querySelectorAll('[data-when]').forEach(field => {
    const [name, codes] = field.dataset.when.split(':');
    const own = field.querySelector('input, select, textarea');
    const asked = document.getElementById(own.id.replace(/[^:]*$/, name));
    const toggle = () => {
      field.hidden = !codes.split(' ').includes(asked.value) && !own.value && !field.querySelector('.error');
    };
    asked.addEventListener('change', toggle);
    toggle();
  });

  document.querySelectorAll('select[data-list]').forEach(menu => {
    if (menu.options.length > LONG) searchable(menu);
    else if (menu.dataset.meant) explained(menu);
  });

  /* A box is named by its label alone and described by its definition, which stand in one element: it reads without a script. */

  document.querySelectorAll('.choices label > small').forEach(help => {
    const box = document.getElementById(help.parentElement.htmlFor);
    const name = help.previousElementSibling;
    name.id = `${box.id}-name`;
    help.id = `${box.id}-help`;
    box.setAttribute('aria-labelledby', name.id);
    box.setAttribute('aria-describedby', help.id);
  });

  /* A long list of boxes: what is typed, of a label or of its definition, hides the others, never one that is ticked. */

  document.querySelectorAll('details[data-search]').forEach(group => {
    const rows = [...group.querySelectorAll('.choices > li')];
    if (rows.length <= LONG) return;
    const input = make('input', { type: 'text', className: 'search', placeholder: told.dataset.search, autocomplete: 'off' });
    input.setAttribute('aria-label', told.dataset.search);
    input.addEventListener('input', event => {
      event.stopPropagation();
      const asked = plain(input.value).split(/\s+/).filter(Boolean);
      rows.forEach(row => {
        const text = plain(row.textContent);
        row.hidden = !row.querySelector(':checked') && !asked.every(word => text.includes(word));
      });
    });
    input.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
    group.querySelector('.choices').before(input);
  });
})();
