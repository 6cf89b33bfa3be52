"""Looks at a catalogue in headless Chromium: catalogue-browser.py SITE [SCREENSHOTS].

Every kind of page, at a desktop's and a phone's width, light and dark: nothing is wider than the window, text has a contrast of 4.5 to 1
(WCAG 2.1, 1.4.3), nothing is fetched, the console is silent. Then the search is used, by keyboard alone. Ends with 1 when anything fails.
"""

import pathlib
import sys

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

site = pathlib.Path(sys.argv[1]).resolve()
screenshots = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
failures = []
checks = 0

CONTRAST = """
const number = (text) => (text.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
const light = (c) => { c /= 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
const luminance = ([r, g, b]) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
function behind(element) {
  for (let node = element; node; node = node.parentElement) {
    const colour = number(getComputedStyle(node).backgroundColor);
    if (colour.length < 4 || colour[3] > 0) return colour;
  }
  return [255, 255, 255];
}
const low = [];
for (const element of document.querySelectorAll("body *:not(svg *)")) {
  const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (!text || !element.checkVisibility()) continue;
  const [a, b] = [luminance(number(getComputedStyle(element).color)), luminance(behind(element))];
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  if (ratio < 4.5) low.push(element.tagName + " " + ratio.toFixed(1));
}
return low.slice(0, 5);
"""


def check(what, holds, found=""):
    global checks
    checks += 1
    if not holds:
        failures.append(f"{what}: {found}")


def first(folder, contains):
    """The first page of a folder, in the order of names, that has a text."""
    for page in sorted((site / folder).glob("*.html")):
        if contains in page.read_text(encoding="utf-8"):
            return f"{folder}/{page.name}"
    raise SystemExit(f"no page of {folder} has {contains}")


options = webdriver.ChromeOptions()
for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"]:
    options.add_argument(argument)
options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
browser = webdriver.Chrome(options=options)

pages = {
    "index": "index.html",
    "message": first("interactions", "class=\"alternative\""),
    "type": first("types", "class=\"pair\""),
    "vocabulary": first("vocabularies", "<table>"),
}
try:
    for width, height in [(1280, 900), (390, 844)]:
        browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
        for scheme in ["light", "dark"]:
            browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
            for name, page in pages.items():
                case = f"{name} at {width}, {scheme}"
                browser.get((site / page).as_uri())
                widest = browser.execute_script("return document.documentElement.scrollWidth")
                check(f"{case}: fits the window", widest <= width, widest)
                low = browser.execute_script(CONTRAST)
                check(f"{case}: contrast", low == [], low)
                background = browser.execute_script("return getComputedStyle(document.body).backgroundColor")
                check(f"{case}: colours", (background == "rgb(255, 255, 255)") == (scheme == "light"), background)
                fetched = browser.execute_script("return performance.getEntriesByType('resource').map((entry) => entry.name)")
                check(f"{case}: nothing is fetched", all(entry.startswith(("file:", "data:")) for entry in fetched), fetched)
                said = [entry["message"] for entry in browser.get_log("browser")]
                check(f"{case}: the console is silent", said == [], said)
                if screenshots:
                    screenshots.mkdir(parents=True, exist_ok=True)
                    browser.save_screenshot(str(screenshots / f"{name}-{width}-{scheme}.png"))

    # The search, by keyboard: its key, arrows, Enter, Escape.
    for page in ["index.html", pages["type"]]:
        browser.get((site / page).as_uri())
        browser.switch_to.active_element.send_keys(Keys.TAB)
        check(f"{page}: the first stop is the link to the content", browser.switch_to.active_element.get_attribute("href").endswith("#content"))
        browser.find_element(By.TAG_NAME, "body").send_keys("/")
        field = browser.find_element(By.ID, "search")
        check(f"{page}: / goes to the search", browser.switch_to.active_element == field)
        field.send_keys("eventID")
        options_found = browser.find_elements(By.CSS_SELECTOR, "#results [role=option]")
        check(f"{page}: an element is found", len(options_found) > 0 and options_found[0].text.startswith("eventID"))
        check(f"{page}: and counted", browser.find_element(By.ID, "count").get_attribute("textContent").endswith("found"))
        if screenshots:
            browser.save_screenshot(str(screenshots / f"search-{'index' if page == 'index.html' else 'type'}.png"))
        field.send_keys(Keys.ESCAPE)
        check(f"{page}: Escape closes", not browser.find_element(By.ID, "results").is_displayed())
        field.send_keys(Keys.ARROW_DOWN)
        chosen = browser.execute_script("return document.querySelector('#results [aria-selected=true] a').href")
        field.send_keys(Keys.ENTER)
        WebDriverWait(browser, 10).until(lambda browser: browser.current_url == chosen)
        target = browser.execute_script("const target = document.querySelector(':target'); return target && target.textContent")
        check(f"{page}: Enter goes to the element", target is not None and "eventID" in target, browser.current_url)
        field = browser.find_element(By.ID, "search")
        field.send_keys("no such thing anywhere")
        check(f"{page}: nothing found is said", "Nothing found" in browser.find_element(By.ID, "results").text)
    said = [entry["message"] for entry in browser.get_log("browser")]
    check("the console is silent while searching", said == [], said)
finally:
    browser.quit()

for failure in failures:
    print(failure)
print(f"{checks} checks in the browser, {len(failures)} failed")
sys.exit(1 if failures else 0)
