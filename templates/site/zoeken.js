// Zoekt in wat pagefind bij het maken van de site heeft opgeschreven. Er gaat niets naar een server.
import * as pagefind from "./pagefind/pagefind.js";

const MEESTE = 20;
const veld = document.getElementById("zoekwoord");
const melding = document.getElementById("gevonden");
const lijst = document.getElementById("uitkomsten");

function stuk(soort, tekst) {
  const element = document.createElement(soort);
  element.textContent = tekst;
  return element;
}

// Het fragment bevat alleen <mark> als opmaak; alles wordt als tekst neergezet, zodat niets wordt uitgevoerd.
function fragment(uittreksel) {
  const alinea = document.createElement("p");
  const lezer = new DOMParser().parseFromString(uittreksel, "text/html");
  for (const deel of lezer.body.childNodes) {
    alinea.append(deel.nodeName === "MARK" ? stuk("mark", deel.textContent) : deel.textContent);
  }
  return alinea;
}

function regel(pagina) {
  const punt = document.createElement("li");
  const kop = document.createElement("h2");
  const naar = stuk("a", pagina.meta.title);
  naar.href = pagina.raw_url.replace(/^\//, "");
  kop.append(naar);
  punt.append(kop, fragment(pagina.excerpt));
  return punt;
}

function zoveel(aantal) {
  if (aantal === 0) return "Niets gevonden. Probeer een ander woord.";
  const paginas = aantal === 1 ? "1 pagina" : `${aantal} pagina's`;
  return aantal > MEESTE ? `${paginas} gevonden. De eerste ${MEESTE} staan hieronder.` : `${paginas} gevonden.`;
}

async function zoek() {
  const woord = veld.value.trim();
  // Wie teruggaat, vindt zijn vraag terug.
  history.replaceState(null, "", woord ? `?q=${encodeURIComponent(woord)}` : location.pathname);
  if (!woord) {
    melding.textContent = "";
    lijst.replaceChildren();
    return;
  }
  const gevonden = await pagefind.debouncedSearch(woord, {}, 200);
  if (gevonden === null) return;
  const paginas = await Promise.all(gevonden.results.slice(0, MEESTE).map((een) => een.data()));
  melding.textContent = zoveel(gevonden.results.length);
  lijst.replaceChildren(...paginas.map(regel));
}

document.getElementById("zonder").hidden = true;
document.getElementById("zoeken").hidden = false;
await pagefind.options({ baseUrl: "/" });
await pagefind.init();
veld.addEventListener("input", zoek);
const vraag = new URLSearchParams(location.search).get("q");
if (vraag) {
  veld.value = vraag;
  await zoek();
}
