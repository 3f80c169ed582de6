"use strict";
(() => {
    const element = id => document.getElementById(id);

    // The style shows the language chosen; here the page says which one it is in.
    for (const choice of document.querySelectorAll("input[name=language]")) {
        const tell = () => {
            if (!choice.checked) return;
            document.documentElement.lang = choice.id;
            document.title = choice.dataset.title;
        };
        choice.addEventListener("change", tell);
        tell();
    }

    const filter = element("filter");
    if (!filter) return;
    filter.hidden = false;

    // Names are found with and without their Vietnamese marks.
    const plain = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/gi, "d").toLowerCase();
    const agencies = Array.from(document.querySelectorAll("details.agency"), fold => ({
        fold,
        name: plain(fold.querySelector("h3").textContent),
        rules: Array.from(fold.querySelectorAll(".rule"), rule => ({ rule, count: Number(rule.dataset.count) })),
    }));
    const chosen = name => new Set(Array.from(filter.querySelectorAll(`input[name=${name}]:checked`), box => box.value));
    const isAmong = (set, value) => set.size === 0 || set.has(value);

    function show() {
        const name = plain(element("name").value.trim());
        const marks = chosen("mark");
        const families = chosen("family");
        let findings = 0;
        let shown = 0;
        for (const agency of agencies) {
            let found = 0;
            const isNamed = agency.name.includes(name);
            for (const { rule, count } of agency.rules) {
                const isShown = isNamed && isAmong(marks, rule.dataset.mark) && isAmong(families, rule.dataset.family);
                rule.hidden = !isShown;
                if (isShown) found += count;
            }
            agency.fold.hidden = found === 0;
            findings += found;
            if (found > 0) shown += 1;
        }
        element("count").textContent = String(findings);
        element("agencies").textContent = String(shown);
        element("none").hidden = findings > 0;
    }

    const fold = isOpen => {
        for (const agency of agencies) if (!agency.fold.hidden) agency.fold.open = isOpen;
    };
    let waiting = 0;
    element("name").addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(show, 150);
    });
    filter.addEventListener("change", show);
    filter.addEventListener("reset", () => setTimeout(show, 0));
    filter.addEventListener("submit", event => event.preventDefault());
    element("open").addEventListener("click", () => fold(true));
    element("close").addEventListener("click", () => fold(false));
    show();
})();
