/* Saves an indicator's chart as a picture, drawn on the reader's device from the chart on the page. */
(() => {
  "use strict";
  const offer = document.querySelector("[data-picture]");
  const chart = document.querySelector(".figure > svg");
  if (!offer || !chart || !HTMLCanvasElement.prototype.toBlob) { return; }
  const SVG = "http://www.w3.org/2000/svg";
  const SCALE = 2;
  const LOOKS = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "opacity",
    "display", "visibility", "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline",
    "paint-order"];
  const root = getComputedStyle(document.documentElement);
  /* As the reader has set them when the picture is made. */
  let rem;
  let margin;

  /* The chart as a file of its own: what the style sheet says of each element becomes its attributes. */
  function file(width) {
    const box = getComputedStyle(chart);
    const left = parseFloat(box.paddingLeft);
    const height = parseFloat(box.height) - parseFloat(box.paddingTop) - parseFloat(box.paddingBottom);
    const copy = chart.cloneNode(true);
    const copies = copy.querySelectorAll("*");
    chart.querySelectorAll("*").forEach((element, i) => {
      const style = getComputedStyle(element);
      LOOKS.forEach(name => { copies[i].setAttribute(name, style.getPropertyValue(name)); });
    });
    const outer = document.createElementNS(SVG, "svg");
    outer.setAttribute("width", width + margin);
    outer.setAttribute("height", height + 2 * rem);
    outer.setAttribute("font-size", rem);
    copy.removeAttribute("class");
    [["x", left], ["y", rem], ["width", width - left], ["height", height], ["overflow", "visible"]].forEach(each => {
      copy.setAttribute(each[0], each[1]);
    });
    outer.appendChild(copy);
    return { height: height + 2 * rem, text: new XMLSerializer().serializeToString(outer) };
  }

  /* Lines that fit: Chinese breaks anywhere, other text between words and the parts of an address. */
  function lines(pen, text, width) {
    const all = [""];
    (text.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef/-]*(?:[/-]+|\s+|(?=[\u2e80-\u9fff\uff00-\uffef])|$)/g) || []).forEach(word => {
      const last = all.length - 1;
      if (all[last] && pen.measureText(all[last] + word.trim()).width > width && !/^[，。、；：！？”）]/.test(word)) {
        all.push(word);
      } else {
        all[last] += word;
      }
    });
    return all;
  }

  function words(selector) {
    const found = document.querySelector(selector);
    return found ? found.textContent.replace(/\s+/g, " ").trim() : "";
  }

  /* Draws the picture; its width is in rem. */
  function save(columns, code) {
    rem = parseFloat(root.fontSize);
    margin = 1.5 * rem;
    const width = columns * rem;
    const drawing = file(width - 2 * margin);
    const style = getComputedStyle(document.body);
    const muted = getComputedStyle(document.querySelector(".figure > p")).color;
    const texts = [
      { text: words("h1 > span:last-child"), size: 1.375, weight: 700, colour: style.color },
      { text: words(".lead"), size: 1.125, weight: 400, colour: style.color },
      { chart: drawing },
      { text: offer.getAttribute("data-picture"), size: .875, weight: 400, colour: muted },
      { text: document.querySelector("link[rel=canonical]").href, size: .875, weight: 400, colour: muted }
    ];
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d");
    const font = each => { pen.font = each.weight + " " + each.size * rem + "px " + style.fontFamily; };
    texts.filter(each => each.text).forEach(each => {
      font(each);
      each.lines = lines(pen, each.text, width - 2 * margin);
    });
    const height = each => each.chart ? each.chart.height : each.lines.length * each.size * rem * 1.6 + .5 * rem;
    const side = code ? 9 * rem : 0;
    canvas.width = width * SCALE;
    canvas.height = (texts.reduce((sum, each) => sum + height(each), 2 * margin) + side) * SCALE;
    pen.scale(SCALE, SCALE);
    pen.fillStyle = root.backgroundColor;
    pen.fillRect(0, 0, canvas.width, canvas.height);

    const picture = new Image();
    const address = URL.createObjectURL(new Blob([drawing.text], { type: "image/svg+xml" }));
    picture.onload = () => {
      let y = margin;
      texts.forEach(each => {
        if (each.chart) {
          pen.drawImage(picture, margin, y);
        } else {
          font(each);
          pen.fillStyle = each.colour;
          each.lines.forEach((line, i) => { pen.fillText(line, margin, y + (1.6 * i + 1.1) * each.size * rem); });
        }
        y += height(each);
      });
      if (code) { drawCode(pen, code, margin, y, 8 * rem); }
      URL.revokeObjectURL(address);
      canvas.toBlob(download, "image/png");
    };
    picture.src = address;
  }

  /* Dark on light in every scheme, as cameras expect. */
  function drawCode(pen, code, x, y, side) {
    const modules = code.viewBox.baseVal.width;
    pen.save();
    pen.translate(x, y);
    pen.scale(side / modules, side / modules);
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, modules, modules);
    pen.fillStyle = "#000";
    pen.fill(new Path2D(code.querySelector("path").getAttribute("d")));
    pen.restore();
  }

  function download(blob) { window.planPortal.download(blob, offer.getAttribute("data-name") + ".png"); }

  offer.hidden = false;
  offer.querySelector("[value=wide]").addEventListener("click", () => { save(45, null); });
  offer.querySelector("[value=tall]").addEventListener("click", () => {
    save(24, document.querySelector("svg.code"));
  });
})();
