// Copy buttons. Without this script they stay hidden: one click on a text selects it whole.
const announcer = document.querySelector(".copy-status");
for (const button of document.querySelectorAll("button.copy[data-copy]")) {
  const source = document.getElementById(button.dataset.copy);
  if (!source || !navigator.clipboard) continue;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    let said = button.dataset.done;
    try {
      await navigator.clipboard.writeText(source.textContent);
    } catch {
      getSelection().selectAllChildren(source);
      said = button.dataset.failed;
    }
    button.textContent = said;
    if (announcer) announcer.textContent = said;
    setTimeout(() => { button.textContent = label; }, 2000);
  });
}
