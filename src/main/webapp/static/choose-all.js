// Lets one box tick all boxes of a list: <label hidden data-choose-all="name of the boxes"><input type="checkbox"></label>
for (const label of document.querySelectorAll("[data-choose-all]")) {
  const all = label.querySelector("input");
  const boxes = () => document.querySelectorAll(`input[type=checkbox][name="${label.dataset.chooseAll}"]`);
  label.hidden = false;
  all.checked = [...boxes()].every((box) => box.checked);
  all.addEventListener("change", () => boxes().forEach((box) => { box.checked = all.checked; }));
  document.addEventListener("change", (event) => {
    if (event.target.name === label.dataset.chooseAll) {
      all.checked = [...boxes()].every((box) => box.checked);
    }
  });
}
