// Sends a chosen file at once and in parts, and goes on after a lost connection.
// Without it, or when it cannot, the form sends the file itself.
const partLength = 512 * 1024;
const firstWait = 1000;
const longestWait = 30000;
const mostAttempts = 40;

class Refused extends Error {}

const pause = (milliseconds, signal) => new Promise((resolve, reject) => {
  const timer = setTimeout(resolve, milliseconds);
  window.addEventListener('online', resolve, { once: true });
  signal.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason); }, { once: true });
});

class Upload {
  constructor(group, file, signal, report) {
    this.url = group.dataset.upload;
    this.formToken = group.closest('form').querySelector('input[name="__RequestVerificationToken"]').value;
    this.file = file;
    this.signal = signal;
    this.report = report;
  }

  async run() {
    const opened = await this.persist(() => this.open());
    let offset = 0;
    let lost = false;
    for (;;) {
      const from = offset;
      const answer = await this.persist(() => {
        const resume = lost;
        lost = true;
        return resume ? this.ask(opened) : this.send(opened, from);
      });
      lost = false;
      if (answer.received) {
        return answer;
      }
      offset = answer.offset;
      this.report.progress(offset / this.file.size);
    }
  }

  open() {
    return this.fetch(this.url, 'POST', { 'Content-Type': 'application/json' }, JSON.stringify({ name: this.file.name, length: this.file.size }));
  }

  send(opened, offset) {
    return this.fetch(opened.path, 'PATCH', {
      'Content-Type': 'application/offset+octet-stream', 'Upload-Token': opened.token, 'Upload-Offset': String(offset),
    }, this.file.slice(offset, offset + partLength));
  }

  ask(opened) {
    return this.fetch(opened.path, 'GET', { 'Upload-Token': opened.token });
  }

  // An answer, or null where trying again may help.
  async fetch(url, method, headers, body) {
    let response;
    try {
      response = await fetch(url, { method, headers: { ...headers, RequestVerificationToken: this.formToken }, body, signal: this.signal });
    } catch (error) {
      if (this.signal.aborted) {
        throw error;
      }
      return null;
    }
    if (response.status === 204 || response.status === 409) {
      return { offset: Number(response.headers.get('Upload-Offset')) };
    }
    if (response.ok) {
      return response.json();
    }
    if (response.status === 422) {
      throw new Refused((await response.json()).message);
    }
    if (response.status === 429 || response.status >= 500) {
      return null;
    }
    throw new Error('upload');
  }

  async persist(attempt) {
    let wait = firstWait;
    for (let count = 0; count < mostAttempts; count++) {
      const answer = await attempt();
      if (answer) {
        return answer;
      }
      this.report.waiting();
      await pause(wait, this.signal);
      wait = Math.min(wait * 2, longestWait);
    }
    throw new Error('upload');
  }
}

class Field {
  constructor(group) {
    this.group = group;
    this.input = group.querySelector('input[type="file"]');
    this.progressBar = group.querySelector('progress');
    this.status = group.querySelector('[role="status"]');
    this.removal = group.querySelector('button');
    this.input.addEventListener('change', () => this.choose());
    this.removal.addEventListener('click', () => this.clear());
    group.addEventListener('dragover', (event) => { event.preventDefault(); group.classList.add('upload--over'); });
    group.addEventListener('dragleave', () => group.classList.remove('upload--over'));
    group.addEventListener('drop', (event) => this.drop(event));
    group.querySelector('[data-drop]').hidden = false;
  }

  drop(event) {
    event.preventDefault();
    this.group.classList.remove('upload--over');
    if (event.dataTransfer.files.length > 0) {
      this.input.files = event.dataTransfer.files;
      this.choose();
    }
  }

  clear() {
    this.running?.abort();
    this.hidden?.remove();
    this.hidden = null;
    this.input.value = '';
    this.removal.hidden = true;
    this.progressBar.hidden = true;
    this.status.textContent = '';
    this.input.focus();
  }

  async choose() {
    const file = this.input.files[0];
    this.running?.abort();
    this.hidden?.remove();
    this.hidden = null;
    if (!file) {
      return;
    }
    const running = new AbortController();
    this.running = running;
    this.say('sending');
    this.progressBar.hidden = false;
    this.progressBar.value = 0;
    this.removal.hidden = false;
    const upload = new Upload(this.group, file, running.signal, {
      progress: (part) => { this.progressBar.value = part; this.say('sending'); },
      waiting: () => this.say('waiting'),
    });
    try {
      this.keep(await upload.run());
    } catch (error) {
      if (!running.signal.aborted) {
        this.fail(error);
      }
    }
  }

  keep(answer) {
    this.group.querySelector('.fr-callout')?.remove();
    this.hidden = document.createElement('input');
    this.hidden.type = 'hidden';
    this.hidden.name = this.group.dataset.field;
    this.hidden.value = answer.received;
    this.group.append(this.hidden);
    this.input.value = '';
    this.progressBar.hidden = true;
    this.status.textContent = answer.message;
  }

  fail(error) {
    this.progressBar.hidden = true;
    if (error instanceof Refused) {
      this.input.value = '';
      this.removal.hidden = true;
      this.status.textContent = error.message;
    } else {
      this.say('failed');
    }
  }

  // The same words again are not read out again.
  say(key) {
    if (this.status.textContent !== this.group.dataset[key]) {
      this.status.textContent = this.group.dataset[key];
    }
  }
}

for (const group of document.querySelectorAll('[data-upload]')) {
  new Field(group);
}
