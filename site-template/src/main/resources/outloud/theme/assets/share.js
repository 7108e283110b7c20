// What a plain link cannot do: share by the reader's own Mastodon server, which stays in this browser, or by the device.
const KEY = "outloud-mastodon";

const remembered = () => {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
};

const remember = server => {
  try {
    localStorage.setItem(KEY, server);
  } catch {
    // Next time the reader writes it again.
  }
};

// "https://social.example/@me" and "@me@social.example" both mean social.example.
const host = written => {
  const name = written.trim().replace(/^https?:\/\//i, "").replace(/\/.*$/, "").replace(/^.*@/, "").toLowerCase();
  return /^[^\s/?#@:]+\.[^\s/?#@:]+(:\d+)?$/.test(name) ? name : null;
};

for (const form of document.querySelectorAll("form.share-mastodon")) {
  const field = form.elements.server;
  field.value = remembered();
  form.hidden = false;
  field.addEventListener("input", () => field.setCustomValidity(""));
  form.addEventListener("submit", event => {
    event.preventDefault();
    const server = host(field.value);
    if (!server) {
      field.setCustomValidity(form.dataset.invalid ?? "mastodon.example");
      field.reportValidity();
      return;
    }
    remember(server);
    location.assign(`https://${server}/share?text=${encodeURIComponent(form.dataset.text)}`);
  });
}

if (navigator.share) {
  for (const item of document.querySelectorAll(".share-native")) {
    const { title, url } = item.firstElementChild.dataset;
    item.hidden = false;
    item.addEventListener("click", () => navigator.share({ title, url }).catch(() => {}));
  }
}
