#!/usr/bin/env python3
"""Fails where a text of the window has no French or Arabic translation, or a plural form is empty.

    translations.py ROOT
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

FORMS = {"en": 2, "fr": 2, "ar": 6}
PLACEHOLDER = re.compile(r"%L?[n1-9]")


def problems_of(language, root):
    for context in root.findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            is_plural = message.get("numerus") == "yes"
            if language == "en" and not is_plural:
                continue  # English needs its file for plurals alone
            if translation.get("type") is not None:
                yield f"{source!r} is {translation.get('type')}"
                continue
            texts = [form.text or "" for form in translation] if is_plural else [translation.text or ""]
            if is_plural and len(texts) != FORMS[language]:
                yield f"{source!r} has {len(texts)} plural forms"
            if not all(text.strip() for text in texts):
                yield f"{source!r} is empty"
            # A plural form may leave out its number ("two days"), never another placeholder.
            wanted = set(PLACEHOLDER.findall(source)) - ({"%n"} if is_plural else set())
            for text in texts:
                if wanted - set(PLACEHOLDER.findall(text)):
                    yield f"{source!r} lost a placeholder in {text!r}"
            if language == "ar" and any("&" in text for text in texts):
                yield f"{source!r} has a mnemonic, which breaks Arabic letters apart"


def main(arguments):
    bad = 0
    sources = {}
    for language in FORMS:
        file = pathlib.Path(arguments[1], "translations", f"paylink-desk_{language}.ts")
        root = ElementTree.parse(file).getroot()
        sources[language] = {(c.findtext("name"), m.findtext("source")) for c in root.findall("context") for m in c.findall("message")}
        for problem in problems_of(language, root):
            print(f"{file.name}: {problem}")
            bad += 1
    for language in ("fr", "ar"):
        for missing in sorted(sources["en"] - sources[language]):
            print(f"paylink-desk_{language}.ts: lacks {missing}")
            bad += 1
    print(f"{len(sources['en'])} texts, {bad} problems")
    return 1 if bad or not sources["en"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
