#!/usr/bin/env python3
"""Follows the tutorials word for word, from an empty folder: tutorials.py [--alone] [NAME ...]

A tutorial is an article Tutorial*.md of the documentation. What it says is done in its order: a code block after a sentence with
"into `PATH`:" (or "in `PATH`:") is written to that file; a block of `sh` is run, a line at a time; a block without a language must be found
in what was printed by the block before it, where … stands for anything. A line that ends in `# ends with N` must.

The clone of the repository is a link in the empty folder. Packages share build folders, so that the tool is compiled once; with `--alone`
each has its own, as a reader's would, and the time is theirs.
"""

import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "downstream"))
from packages import PLAIN, REPOSITORY, SHARED, Checks, empty, run

PLACE = re.compile(r"\bin(?:to)? `([^`\s]+)`:$")
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def steps(text):
    """The steps of an article: ("write", path, content), ("run", line, status) and ("expect", lines)."""
    found, end = [], 0
    for block in BLOCK.finditer(text):
        before = text[end : block.start()].strip().split("\n\n")[-1].replace("\n", " ")
        end = block.end()
        language, content = block.groups()
        place = PLACE.search(before)
        if language == "sh":
            for line in content.replace("\\\n", " ").splitlines():
                status = re.search(r"# ends with (\d+)$", line)
                found.append(("run", line, int(status.group(1)) if status else 0))
        elif language == "":
            found.append(("expect", content.splitlines()))
        elif place:
            found.append(("write", place.group(1), content))
        else:
            found.append(("lost", block.group(0).splitlines()[0], before))
    return found


def expected(lines):
    """A pattern for what must be printed."""
    patterns = [".*".join(re.escape(part.rstrip()) for part in line.split("…")) for line in lines]
    return re.compile(r"^" + "\n".join("(?:.*\n)*?.*" if line.strip() == "…" else pattern + r"\s*?" for line, pattern in zip(lines, patterns)) + "$", re.MULTILINE)


def follow(article, checks, alone):
    name = article.stem
    place = empty(f"tutorials/{name}")
    (place / "swift-hl7v3").symlink_to(REPOSITORY, target_is_directory=True)
    current, path, output, seconds = place, None, "", 0.0
    after_run = is_first_shown = False
    for step in steps(article.read_text()):
        if step[0] == "lost":
            checks.check(f"{name}: it is clear where a block goes", False, step)
        elif step[0] == "write":
            file = current / step[1]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(step[2])
        elif step[0] == "run":
            if not after_run:
                output = ""
            script = f'{step[1]}\nstatus=$?\nprintf "%s\\n%s\\n" "$PWD" "$PATH" >"{place}/.state"\nexit $status\n'
            environment = {"PATH": path} if path else {}
            if not alone and (current / "Package.swift").exists() and current.resolve() != REPOSITORY:
                plain = "traits: []" in (current / "Package.swift").read_text()
                environment["SWIFTPM_BUILD_DIR"] = str(PLAIN if plain else SHARED)
            ran = run(["bash", "-c", script], current, environment)
            current_text, path = (place / ".state").read_text().splitlines()
            current = pathlib.Path(current_text)
            seconds += ran.seconds
            output += ran.output
            if not checks.check(f"{name}: {step[1]}", ran.status == step[2], f"ended with {ran.status}\n{ran.output[-3000:]}"):
                return
        else:
            printed = checks.check(f"{name}: prints {step[1][0]} …", expected(step[1]).search(output), output[-3000:])
            if printed and not is_first_shown:
                print(f"{name:28} {seconds:6.1f} s to the first output it shows", flush=True)
                is_first_shown = True
        after_run = step[0] == "run"
    print(f"{name:28} {seconds:6.1f} s", flush=True)


def main():
    wanted = [argument for argument in sys.argv[1:] if argument != "--alone"]
    articles = sorted(REPOSITORY.glob("Sources/*/*.docc/Tutorial*.md"))
    checks = Checks("tutorials")
    checks.check("there are three tutorials", len(articles) == 3, articles)
    for article in articles:
        if not wanted or article.stem in wanted:
            follow(article, checks, "--alone" in sys.argv)
    checks.end()


main()
