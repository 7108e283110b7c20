// What a plain link cannot do: share by one's own Mastodon server, which stays in this browser, or by the device.
(() => {
  const KEY = "outloud-mastodon";

  const server = {
    remembered() {
      try {
        return localStorage.getItem(KEY) ?? "";
      } catch {
        return "";
      }
    },
    remember(host) {
      try {
        localStorage.setItem(KEY, host);
      } catch {
        // Next time it has to be written again.
      }
    },
    // "https://social.example/@me" and "@me@social.example" both mean social.example; null if it is no server.
    host(written) {
      const name = written.trim().replace(/^https?:\/\//i, "").replace(/\/.*$/, "").replace(/^.*@/, "").toLowerCase();
      return /^[^\s/?#@:]+\.[^\s/?#@:]+(:\d+)?$/.test(name) ? name : null;
    },
    composer(host, text) {
      return `https://${host}/share?text=${encodeURIComponent(text)}`;
    },
  };
  window.outloudMastodon = server;

  for (const form of document.querySelectorAll("form.share-mastodon")) {
    const field = form.elements.server;
    field.value = server.remembered();
    form.hidden = false;
    field.addEventListener("input", () => field.setCustomValidity(""));
    form.addEventListener("submit", event => {
      event.preventDefault();
      const host = server.host(field.value);
      if (!host) {
        field.setCustomValidity(form.dataset.invalid);
        field.reportValidity();
        return;
      }
      server.remember(host);
      location.assign(server.composer(host, form.dataset.text));
    });
  }

  if (navigator.share) {
    for (const item of document.querySelectorAll(".share-native")) {
      const { title, url } = item.firstElementChild.dataset;
      item.hidden = false;
      item.addEventListener("click", () => navigator.share({ title, url }).catch(() => {}));
    }
  }
})();
