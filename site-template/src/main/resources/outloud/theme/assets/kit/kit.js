// The share kit's page: counts what is changed, copies it, opens it in the composer, and remembers what was used.
// Without this script the texts stand there whole, to be selected and copied by hand. Nothing leaves the page.
(() => {
  const patterns = window.outloudCounting;
  const segmenter = globalThis.Intl?.Segmenter && new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const bytes = text => new TextEncoder().encode(text).length;
  const codePoints = text => [...text].length;
  const graphemes = text => [...segmenter.segment(text)].map(one => one.segment);

  // Of the networks that the blog uses. A browser too old for the patterns counts nothing: the counts of the build stay.
  const compiled = (() => {
    const made = {};
    try {
      if (patterns.x) {
        made.xAddress = new RegExp(patterns.x.address, "gv");
        made.xNone = new RegExp(`^(?:${patterns.x.noAddressBehind})`, "v");
        made.xShort = new RegExp(patterns.x.short, "v");
        made.xEmoji = new RegExp(patterns.x.emoji, "gu");
      }
      if (patterns.mastodon) {
        made.mastodonAddress = new RegExp(patterns.mastodon.address, "gv");
        made.mastodonMention = new RegExp(patterns.mastodon.mention, "gv");
      }
      if (patterns.threads) made.threadsPicture = new RegExp(patterns.threads.picture, "v");
      return segmenter && made;
    } catch {
      return null;
    }
  })();

  const isHost = (host, length, hasProtocol) => {
    try {
      const ascii = new URL(`https://${host}`).hostname;
      return length + ascii.length - host.length + (hasProtocol ? 0 : 8) <= 4096;
    } catch {
      // Names that no browser would open count all the same.
      return host.split(".").every(label => label.length <= 63);
    }
  };

  // Where X sees addresses: start to end.
  const xAddresses = text => {
    const found = new Map();
    // The patterns have small letters, and mean the large ones of the alphabet too, but none that only look alike.
    const small = text.replace(/[A-Z]/g, c => c.toLowerCase());
    for (const match of small.matchAll(compiled.xAddress)) {
      const [, , before, address, protocol, host] = match;
      if (!protocol && compiled.xNone.test(before ?? "")) continue;
      const start = match.index + match[0].indexOf(address, (before ?? "").length);
      const short = compiled.xShort.exec(address);
      if (short && short[1].length > 40) continue;
      const length = short ? short[0].length : address.length;
      if (isHost(host, length, Boolean(protocol))) found.set(start, start + length);
    }
    return found;
  };

  const isLight = c => c <= 4351 || (c >= 8192 && c <= 8205) || (c >= 8208 && c <= 8223) || (c >= 8242 && c <= 8247);

  const countX = written => {
    const text = written.normalize("NFC");
    const spans = new Map([...text.matchAll(compiled.xEmoji)].map(m => [m.index, [m.index + m[0].length, 2]]));
    xAddresses(text).forEach((end, start) => spans.set(start, [end, 23]));
    let length = 0;
    for (let i = 0; i < text.length;) {
      const span = spans.get(i);
      const c = text.codePointAt(i);
      length += span ? span[1] : isLight(c) ? 1 : 2;
      i = span ? span[0] : i + (c > 0xffff ? 2 : 1);
    }
    return length;
  };

  const counters = {
    x: countX,
    mastodon: text => graphemes(
      text.replace(compiled.mastodonAddress, "x".repeat(23)).replace(compiled.mastodonMention, "$1")).length,
    bluesky: text => graphemes(text).length,
    threads: text => graphemes(text)
      .reduce((sum, one) => sum + (compiled.threadsPicture.test(one) ? bytes(one) : codePoints(one)), 0),
    linkedin: text => text.length,
    facebook: text => text.length,
    email: text => graphemes(text).length,
  };

  // What the network takes: Bluesky weighs the bytes too.
  const fits = (network, text, length, limit) =>
    (!limit || length <= limit) && (network !== "bluesky" || bytes(text) <= 3000);

  window.outloudCount = (network, text) => (compiled ? counters[network](text) : null);

  const encoded = value => encodeURIComponent(value)
    .replace(/[!'()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

  // The composer's address with another text in it.
  const intent = (href, text) => {
    const values = { text, body: text.replace(/\n/g, "\r\n") };
    return href.replace(/([?&](text|body)=)[^&]*/, (_, before, name) => before + encoded(values[name]));
  };

  const store = {
    read(key) {
      try {
        return JSON.parse(localStorage.getItem(key)) ?? {};
      } catch {
        return {};
      }
    },
    write(key, value) {
      try {
        localStorage.setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
  };

  const words = document.querySelector("main")?.dataset ?? {};
  const status = document.querySelector(".kit-status");
  const say = text => { if (status) status.textContent = text; };

  // A page opened as a file may have no clipboard: then the old command does it.
  const copy = async area => {
    try {
      await navigator.clipboard.writeText(area.value);
      return true;
    } catch {
      area.focus();
      area.select();
      try {
        return document.execCommand("copy");
      } catch {
        return false;
      }
    }
  };

  const prepare = part => {
    const area = part.querySelector("textarea");
    const count = part.querySelector(".snippet-count");
    const { network } = part.dataset;
    const limit = Number(part.dataset.limit);
    const written = area.defaultValue;
    const reset = part.querySelector(".reset");
    const link = part.querySelector("a.intent");
    let href = link?.getAttribute("href");
    // Where CSS does it, a height set here would be wrong as soon as the width changes.
    const grow = () => {
      if (CSS.supports("field-sizing", "content")) return;
      area.style.blockSize = "auto";
      area.style.blockSize = `${area.scrollHeight + 2}px`;
    };
    const update = () => {
      grow();
      const length = window.outloudCount(network, area.value);
      if (length !== null) {
        const tooLong = !fits(network, area.value, length, limit);
        count.querySelector(".length").textContent = length;
        part.classList.toggle("too-long", tooLong);
        area.setAttribute("aria-invalid", tooLong);
        if (tooLong) say(words.tooLong);
      }
      reset.hidden = area.value === written;
      if (href) link.setAttribute("href", area.value === written ? href : intent(href, area.value));
    };
    // Without an account of the blog's own, the composer lies on whatever server the author names.
    const openOn = host => {
      href = host && window.outloudMastodon.composer(host, written);
      link.hidden = !host;
      if (href) update();
    };
    area.readOnly = false;
    area.addEventListener("input", update);
    reset.addEventListener("click", () => { area.value = written; update(); area.focus(); });
    const button = part.querySelector("button.copy");
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const said = (await copy(area)) ? words.copied : words.selected;
      button.textContent = said;
      say(said);
      setTimeout(() => { button.textContent = label; }, 2000);
    });
    grow();
    return { link, openOn };
  };

  const parts = [...document.querySelectorAll(".snippet-part")].map(prepare);

  // The author's Mastodon server: the same that the pages for readers remember.
  const place = document.querySelector(".kit-server");
  if (place) {
    const mastodon = window.outloudMastodon;
    const field = place.querySelector("input");
    const open = () => {
      const host = mastodon.host(field.value);
      parts.filter(part => part.link?.hasAttribute("data-on-server")).forEach(part => part.openOn(host));
      if (host) mastodon.remember(host);
    };
    field.value = mastodon.remembered();
    field.addEventListener("input", open);
    place.hidden = false;
    open();
  }

  // Ticks: kept in this browser, by post and text.
  const USED = "outloud-used";
  const boxes = [...document.querySelectorAll(".used input")];
  if (boxes.length > 0) {
    // Ticks of texts that are no more would count as used ones.
    const here = new Set(boxes.map((box) => box.value));
    const post = boxes[0].value.slice(0, boxes[0].value.lastIndexOf("/") + 1);
    const all = store.read(USED);
    const gone = Object.keys(all).filter((key) => key.startsWith(post) && !here.has(key));
    if (gone.length > 0) {
      for (const key of gone) delete all[key];
      store.write(USED, all);
    }
  }
  for (const box of boxes) {
    const key = box.value;
    box.checked = Boolean(store.read(USED)[key]);
    box.closest(".used").hidden = false;
    box.addEventListener("change", () => {
      const all = store.read(USED);
      if (box.checked) all[key] = true;
      else delete all[key];
      if (!store.write(USED, all)) box.checked = false;
    });
  }

  // The overview: what of each post is not used yet.
  const used = Object.keys(store.read(USED));
  const ofPost = new Map();
  for (const key of used) {
    const post = key.slice(0, key.lastIndexOf("/"));
    ofPost.set(post, (ofPost.get(post) ?? 0) + 1);
  }
  for (const cell of document.querySelectorAll(".texts[data-post]")) {
    const left = Math.max(0, Number(cell.dataset.count) - (ofPost.get(cell.dataset.post) ?? 0));
    cell.textContent = left === 0 ? cell.dataset.none : cell.dataset.some.replace("#", left);
    cell.closest(".entry").classList.toggle("all-used", left === 0);
  }
  const only = document.querySelector(".only-unused");
  if (only) {
    only.hidden = false;
    only.querySelector("input").addEventListener("change", event => {
      document.body.classList.toggle("hides-used", event.target.checked);
    });
  }
})();
