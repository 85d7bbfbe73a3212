#!/usr/bin/env python3
"""Checks the borders between the parts of the program, and a few things nobody may use.

    borders.py ROOT      prints FILE:LINE: [rule] what it found: why, for each finding; exit 1 if any

A rule that turns out to be wrong is changed here with its reason; there is no mark to silence one line.
"""

import bisect
import dataclasses
import pathlib
import posixpath
import re
import sys

PARTS = ("app", "core", "ui")
SOURCE_SUFFIXES = {".h", ".hpp", ".cpp", ".cc", ".inl", ".mm"}

RULES = {
    "core-below-all": "core is the same without a window: nothing in it may know ui/ or app/",
    "core-no-gui": "core runs without a display (paylink in a timer job), so it takes nothing from Qt's window modules",
    "core-no-tr": "core says what happened, ui and cli say it to people; only they translate",
    "core-layers": "base <- domain <- {api, cache} <- {sync, change} <- session, cache <- report <- change, "
    "async and secrets on base, profiles on cache and secrets; an arrow backwards makes the parts one lump",
    "wire-border": "only core/api, and the places that put the program together (core/session, app), may name "
    "the v2 wire; else a second generation of the API reaches everywhere",
    "wire-words": "the wire's words stay in core/api/v2; all other code uses ours, which outlive the v2 API",
    "ui-below-app": "app puts ui together, not the other way round",
    "ui-layers": "common <- the features <- shell: a feature that knows another cannot be changed alone; only the "
    "panel of one link shows what others made: the link's badge, its payments, a chart",
    "ui-charts": "Qt Charts is deprecated; one folder knows it, so that one folder is rewritten when it goes",
    "sandbox-alone": "the sandbox is the other side of the wire: sharing our code would let both be wrong alike",
    "no-tests-inside": "the product does not need its tests",
    "umbrella-header": "an umbrella header costs about three seconds for each file; name the classes used",
    "nested-loop": "a nested event loop lets anything happen in the middle of a function; use onReady()",
    "blocking-wait": "waiting for a future or process blocks the window; use onReady() or a signal",
    "sender": "sender() ties a slot to who calls it; pass what it needs in the connection",
    "string-connect": "SIGNAL()/SLOT() fail when the program runs; connect to the functions",
    "singleton": "what is reached through instance() cannot be replaced by a test; hand it in",
    "promise-border": "a promise completes exactly once only through core/async's Completer",
    "sql-border": "SQL stands in core/cache alone, so one folder knows the schema",
}

# Who may include whom inside core. A folder may always include itself.
CORE_LAYERS = {
    "base": set(),
    "domain": {"base"},
    "async": {"base"},
    # A keychain answers later, so secrets speak in futures as all public functions do.
    "secrets": {"base", "async"},
    "api": {"base", "async", "domain"},
    "cache": {"base", "async", "domain"},
    # A profile is a folder with the cache's files in it, and a key.
    "profiles": {"base", "async", "cache", "secrets"},
    # Its file stands beside the profiles and is as private as theirs.
    "lock": {"base", "async", "cache"},
    "report": {"base", "async", "domain", "cache"},
    "sync": {"base", "async", "domain", "api", "cache"},
    # A file of invoices becomes links: it is read by the CSV reader of report.
    "change": {"base", "async", "domain", "api", "cache", "report"},
    "session": {"base", "async", "domain", "api", "cache", "report", "change", "sync", "secrets", "profiles"},
}

# Which features a feature of ui may include besides common. The panel of one link is where they meet; the links of all
# accounts are shown as those of one are.
UI_LAYERS = {"ui/link": {"ui/charts", "ui/links", "ui/payments"}, "ui/headoffice": {"ui/links"}}

QT_MODULES = (
    "QtCharts QtConcurrent QtCore QtDBus QtGui QtNetwork QtOpenGL QtOpenGLWidgets QtPrintSupport QtQml "
    "QtQuick QtSql QtSvg QtSvgWidgets QtTest QtWidgets QtXml"
).split()
QT_WINDOW_MODULES = "QtCharts QtGui QtOpenGL QtOpenGLWidgets QtPrintSupport QtQuick QtSvg QtSvgWidgets QtWidgets".split()
# Their classes most likely to be wanted in core. The others do not compile there either, as core's
# CMakeLists.txt may not link those modules (checked below).
QT_WINDOW_CLASSES = (
    "QAbstractButton QAction QApplication QBrush QClipboard QColor QCursor QDesktopServices QDialog QFont "
    "QGuiApplication QIcon QImage QKeySequence QLabel QMainWindow QMessageBox QPaintDevice QPainter QPalette "
    "QPdfWriter QPen QPixmap QPrinter QScreen QStandardItemModel QStyle QSvgRenderer QSystemTrayIcon "
    "QTableView QTextDocument QValidator QWidget QWindow"
).split()

# Words of the v2 wire that are no words of ours. Left out are those that are plain English too, so that a
# column of our own tables may be called that: `status`, `max_payments`, `last_activity_at`.
WIRE_WORDS = (
    "active_receiving_payments api-keys awaiting_payment collected_amount "
    "default_inactivity_timeout_minutes effective_inactivity_timeout_minutes fully_paid "
    "inactivity_timeout_minutes inactivity_timeout_source mytpe_pay_count "
    "mytpe_pay_id one_shot partially_paid pay_link_id pay_link_slug payment_category payment_link "
    "payment_method payment_mode payment_status registre_commerce registre_commerce_id remaining_payments "
    "show_retry_button successful_payments_count time_series_data toggle-status total_completed_amount "
    "transactionable_id transactionable_type"
).split()
WIRE_WORD = re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, WIRE_WORDS)) + r")(?![\w-])")
# These two are everyday words inside a sentence, but a literal of nothing else is the wire's.
WIRE_WHOLE_WORD = re.compile(r"\s*[\"']?(?:dynamic|static)[\"']?\s*\Z")

# `SELECT a`, also where the line breaks after the word; SQL here is written in capitals.
SQL = re.compile(
    r"\b(?:SELECT\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\b|REPLACE\s+INTO\b|UPDATE\s+\S+\s+SET\b|DELETE\s+FROM\b"
    r"|CREATE\s+(?:\w+\s+)*(?:TABLE|INDEX|VIEW|TRIGGER)\b|PRAGMA\s)"
)

# Rules about code (strings and comments taken out): rule, pattern, exempt folders.
CODE_RULES = (
    ("nested-loop", re.compile(r"\b(?:QEventLoop|processEvents)\b"), ()),
    ("blocking-wait", re.compile(r"\bwaitForFinished\b"), ()),
    ("sender", re.compile(r"\bsender\s*\(\s*\)"), ()),
    ("string-connect", re.compile(r"\b(?:SIGNAL|SLOT)\s*\("), ()),
    # A static declaration, or a call through a class that is not Qt's. `link.instance()` is a value's member,
    # as is the definition `Id Link::instance() const`.
    (
        "singleton",
        re.compile(
            r"\bstatic\b[^;{}()]*\binstance\s*\("
            r"|(?<![\w:])(?:\w+::)*(?!Q[A-Z])[A-Za-z_]\w*::instance\s*\(\s*\)(?!\s*(?:const|noexcept)\b)"
        ),
        (),
    ),
    ("promise-border", re.compile(r"\bQPromise\b"), ("core/async/",)),
    ("core-no-tr", re.compile(r"(?<![\w.])(?:\w+::)?(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\("), ("app/", "ui/")),
)


@dataclasses.dataclass(frozen=True)
class Finding:
    path: str
    line: int
    rule: str
    what: str

    def __str__(self):
        return f"{self.path}:{self.line}: [{self.rule}] {self.what}: {RULES[self.rule]}"


class Source:
    """A C++ file taken apart: `code` has its comments and strings blanked, line by line the same; `strings`
    is (line of each character's start, text) with adjacent literals joined as the compiler joins them."""

    TOKEN = re.compile(
        r"""
        (?P<space>\s+)
      | (?P<comment>//(?:[^\n\\]|\\(?:.|\n))*|/\*.*?(?:\*/|\Z))
      | (?P<include>^[ \t]*\#[ \t]*include[ \t]*(?P<target><[^>\n]*>|"[^"\n]*"))
      | (?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\((?P<rawtext>.*?)\)(?P=mark)")
      | (?P<string>(?:u8|[uUL])?"(?P<text>(?:[^"\\\n]|\\(?:.|\n))*)")
      | (?P<char>(?:u8|[uUL])?'(?:[^'\\\n]|\\.)+')
      | (?P<word>[A-Za-z_]\w*|\.?\d(?:'?[\w.])*)
      | (?P<other>.)
        """,
        re.VERBOSE | re.DOTALL | re.MULTILINE,
    )

    def __init__(self, text):
        self._line_starts = [0] + [match.end() for match in re.finditer("\n", text)]
        self.includes = []  # (line, target, is_angled)
        self.strings = []  # (text, [(offset in text, line)])
        code = []
        joining = False
        for token in self.TOKEN.finditer(text):
            kind = token.lastgroup
            if token["include"]:
                target = token["target"]
                self.includes.append((self._line(token.start("target")), target[1:-1], target[0] == "<"))
                code.append(self._blank(token[0]))
                joining = False
            elif token["raw"] is not None or token["string"] is not None:
                group = "rawtext" if token["raw"] is not None else "text"
                self._add_string(token[group], token.start(group), joining)
                code.append('""' + self._blank(token[0])[2:])
                joining = True
            elif token["comment"] or token["char"]:
                code.append(self._blank(token[0]))
                joining = joining and bool(token["comment"])
            else:
                code.append(token[0])
                joining = joining and kind == "space"
        self.code = "".join(code)

    def line_in_code(self, offset):
        return self._line(offset)

    def _line(self, offset):
        return bisect.bisect_right(self._line_starts, offset)

    def _add_string(self, text, offset, joining):
        pieces = [(at, self._line(offset + at)) for at in [0] + [m.end() for m in re.finditer("\n", text)]]
        if joining and self.strings:
            before, known = self.strings[-1]
            self.strings[-1] = (before + text, known + [(len(before) + at, line) for at, line in pieces])
        else:
            self.strings.append((text, pieces))

    @staticmethod
    def line_in_string(pieces, offset):
        return pieces[bisect.bisect_right([at for at, _ in pieces], offset) - 1][1]

    @staticmethod
    def _blank(text):
        return re.sub(r"[^\n]", " ", text)


def included_file(path, target, is_angled):
    """The path inside the repository that an include means, or None for a library's header."""
    first = target.split("/", 1)[0]
    if first in PARTS or first == "tests":
        return target
    if not is_angled:
        return posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    return None


def folder(path, depth=2):
    return "/".join(path.split("/")[:-1][:depth])


def check_include(path, target, is_angled):
    """Yields (rule, what) for one include of one file."""
    what = f"includes <{target}>" if is_angled else f'includes "{target}"'
    module, _, name = target.partition("/")
    if module in QT_MODULES and name in ("", module):
        yield "umbrella-header", what
    if path.startswith("core/") and (module in QT_WINDOW_MODULES or target in QT_WINDOW_CLASSES):
        yield "core-no-gui", what
    if module == "QtCharts" or re.fullmatch(r"Q\w*(?:Chart|ChartView|BarSeries|LineSeries|PieSeries)", target):
        if not path.startswith("ui/charts/"):
            yield "ui-charts", what

    inside = included_file(path, target, is_angled)
    if inside is None:
        return
    part = inside.split("/", 1)[0]
    if part == "tests":
        yield "no-tests-inside", what
    if path.startswith("app/sandbox/") and part in PARTS and not inside.startswith("app/sandbox/"):
        yield "sandbox-alone", what
        return
    if path.startswith("core/") and part in ("ui", "app"):
        yield "core-below-all", what
    if path.startswith("ui/") and part == "app":
        yield "ui-below-app", what
    if path.startswith("ui/") and part == "ui":
        mine, other = folder(path), folder(inside)
        if mine not in (other, "ui/shell", "ui") and other != "ui/common" and other not in UI_LAYERS.get(mine, ()):
            yield "ui-layers", what
    if path.startswith("core/") and part == "core":
        mine, other = folder(path).partition("/")[2], folder(inside).partition("/")[2]
        if mine != other and other not in CORE_LAYERS.get(mine, ()):
            yield "core-layers", what
    if inside.startswith("core/api/v2/") and not path.startswith(("core/api/", "core/session/", "app/")):
        yield "wire-border", what


def check_source(path, text):
    source = Source(text)
    for line, target, is_angled in source.includes:
        for rule, what in check_include(path, target, is_angled):
            yield Finding(path, line, rule, what)
    # An #include is not code here, but naming a banned class there is as good as using it.
    for line, target, _ in source.includes:
        for rule, pattern, exempt in CODE_RULES:
            if rule in ("nested-loop", "promise-border") and pattern.fullmatch(target.rpartition("/")[2]):
                if not path.startswith(tuple(exempt)):
                    yield Finding(path, line, rule, f"includes <{target}>")
    for rule, pattern, exempt in CODE_RULES:
        if path.startswith(tuple(exempt)):
            continue
        for match in pattern.finditer(source.code):
            what = "uses " + " ".join(match[0].split()).rstrip(" (")
            yield Finding(path, source.line_in_code(match.start()), rule, what)
    for text_of_string, pieces in source.strings:
        if not path.startswith(("core/api/v2/", "app/sandbox/")):
            matches = list(WIRE_WORD.finditer(text_of_string))
            matches += filter(None, [WIRE_WHOLE_WORD.match(text_of_string)])
            for match in matches:
                line = source.line_in_string(pieces, match.start())
                yield Finding(path, line, "wire-words", f'says "{match[0].strip()}"')
        if not path.startswith("core/cache/"):
            for match in SQL.finditer(text_of_string):
                line = source.line_in_string(pieces, match.start())
                yield Finding(path, line, "sql-border", f'says "{" ".join(match[0].split())}"')


def check_cmake(path, text):
    """core may not link Qt's window modules: their other headers then do not compile in it."""
    if not path.startswith("core/"):
        return
    for number, line in enumerate(text.splitlines(), 1):
        for match in re.finditer(r"\bQt6?::(\w+)", line.partition("#")[0]):
            if "Qt" + match[1] in QT_WINDOW_MODULES:
                yield Finding(path, number, "core-no-gui", f"links {match[0]}")


def check_tree(root):
    """All findings below root, in order; None when there is nothing to read."""
    findings, files_read = [], 0
    for part in PARTS:
        for file in sorted((root / part).rglob("*")):
            path = file.relative_to(root).as_posix()
            if file.suffix in SOURCE_SUFFIXES:
                files_read += 1
                findings += check_source(path, file.read_text(encoding="utf-8", errors="replace"))
            elif file.name == "CMakeLists.txt":
                findings += check_cmake(path, file.read_text(encoding="utf-8", errors="replace"))
    return (findings, files_read) if files_read else (None, 0)


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    findings, files_read = check_tree(pathlib.Path(arguments[1]))
    if findings is None:
        print(f"no sources below {arguments[1]}: nothing was checked", file=sys.stderr)
        return 2
    for finding in findings:
        print(finding)
    print(f"{files_read} files, {len(RULES)} rules, {len(findings)} broken")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
