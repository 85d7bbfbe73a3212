#!/usr/bin/env python3
"""Proves that each rule of borders.py can fail, and that what is right passes."""

import contextlib
import io
import pathlib
import tempfile
import unittest

import borders

# rule -> files that must break it: (path, text, the line it must name)
BROKEN = {
    "core-below-all": [
        ("core/domain/a.h", '#include "ui/links/linktable.h"\n', 1),
        ("core/session/a.cpp", '\n#include "app/desktop/main.h"\n', 2),
        ("core/domain/a.cpp", '#include "../../ui/common/theme.h"\n', 1),
    ],
    "core-no-gui": [
        ("core/domain/a.h", "#include <QtWidgets/QWidget>\n", 1),
        ("core/report/a.cpp", "#  include <QtGui/QColor>\n", 1),
        ("core/base/a.h", "#include <QImage>\n", 1),
        ("core/report/CMakeLists.txt", "desk_library(desk_report\n    LINK Qt6::Gui)\n", 2),
        ("core/CMakeLists.txt", "target_link_libraries(x Qt::Widgets)\n", 1),
    ],
    "core-no-tr": [
        ("core/sync/a.cpp", 'auto s = tr("Ready");\n', 1),
        ("core/sync/a.cpp", 'int i;\nauto s = QObject::tr("Ready");\n', 2),
        ("core/sync/a.cpp", 'auto s = QCoreApplication::translate("c", "Ready");\n', 1),
    ],
    "core-layers": [
        ("core/base/a.h", '#include "core/domain/money.h"\n', 1),
        ("core/domain/a.h", '#include "core/cache/database.h"\n', 1),
        ("core/domain/a.h", '#include "core/async/completer.h"\n', 1),
        ("core/api/a.h", '#include "core/cache/database.h"\n', 1),
        ("core/cache/a.h", '#include <core/report/csv.h>\n', 1),
        ("core/report/a.h", '#include "../sync/syncrun.h"\n', 1),
        ("core/sync/a.h", '#include "core/report/csv.h"\n', 1),
        ("core/sync/a.h", '#include "core/session/session.h"\n', 1),
        ("core/sync/a.h", '#include "core/secrets/secretstore.h"\n', 1),
        ("core/secrets/a.h", '#include "core/domain/ids.h"\n', 1),
        ("core/async/a.h", '#include "core/domain/ids.h"\n', 1),
        ("core/newfolder/a.h", '#include "core/base/error.h"\n', 1),
    ],
    "wire-border": [
        ("core/sync/a.cpp", '#include "core/api/v2/linkcodec.h"\n', 1),
        ("ui/links/a.cpp", '#include "core/api/v2/linkcodec.h"\n', 1),
    ],
    "wire-words": [
        ("ui/links/a.cpp", 'auto s = u"one_shot"_s;\n', 1),
        ("core/cache/a.cpp", 'auto s = "x.payment_mode";\n', 1),
        ("core/api/a.cpp", 'auto s = R"json({\n"mytpe_pay_id": 1})json";\n', 2),
        ("app/cli/a.cpp", 'if (x == "dynamic") {}\n', 1),
        ("app/cli/a.cpp", 'auto s = QStringLiteral("static");\n', 1),
        ("app/cli/a.cpp", 'auto s = "links/" "x/" // why\n "toggle-" "status";\n', 2),
    ],
    "ui-below-app": [("ui/shell/a.cpp", '#include "app/desktop/instance.h"\n', 1)],
    "ui-layers": [
        ("ui/common/a.h", '#include "ui/links/linktable.h"\n', 1),
        ("ui/links/a.h", '#include "ui/editor/editor.h"\n', 1),
        ("ui/links/a.h", '#include "ui/shell/mainwindow.h"\n', 1),
        ("ui/links/a.h", '#include "../detail/panel.h"\n', 1),
        ("ui/links/a.h", '#include "ui/link/linkpanel.h"\n', 1),
        ("ui/link/a.h", '#include "ui/editor/editor.h"\n', 1),
    ],
    "ui-charts": [
        ("ui/report/a.cpp", "#include <QtCharts/QChartView>\n", 1),
        ("ui/report/a.cpp", "#include <QBarSeries>\n", 1),
    ],
    "sandbox-alone": [
        ("app/sandbox/a.cpp", '#include "core/domain/money.h"\n', 1),
        ("app/sandbox/a.cpp", '#include "ui/common/theme.h"\n', 1),
        ("app/sandbox/a.cpp", '#include "../desktop/main.h"\n', 1),
    ],
    "no-tests-inside": [("core/api/a.cpp", '#include "tests/support/fakeaccess.h"\n', 1)],
    "umbrella-header": [
        ("ui/links/a.cpp", "#include <QtWidgets>\n", 1),
        ("ui/links/a.cpp", "#include <QtWidgets/QtWidgets>\n", 1),
        ("core/base/a.cpp", "#include <QtCore>\n", 1),
    ],
    "nested-loop": [
        ("ui/links/a.cpp", "void f() {\n    QEventLoop loop;\n}\n", 2),
        ("ui/links/a.cpp", "#include <QEventLoop>\n", 1),
        ("core/sync/a.cpp", "QCoreApplication::processEvents();\n", 1),
    ],
    "blocking-wait": [("app/cli/a.cpp", "future.waitForFinished();\n", 1)],
    "sender": [("ui/links/a.cpp", "auto* x = sender();\n", 1), ("ui/links/a.cpp", "QObject::sender ( );\n", 1)],
    "string-connect": [
        ("ui/links/a.cpp", "connect(a, SIGNAL(x()), b, SLOT(y()));\n", 1),
    ],
    "singleton": [
        ("core/base/a.h", "struct A {\n    static A& instance();\n};\n", 2),
        ("ui/links/a.cpp", "Settings::instance().set(1);\n", 1),
        ("ui/links/a.cpp", "desk::session::Settings::instance();\n", 1),
    ],
    "promise-border": [
        ("core/api/a.h", "QPromise<int> p;\n", 1),
        ("ui/links/a.h", "#include <QPromise>\n", 1),
    ],
    "sql-border": [
        ("core/sync/a.cpp", 'run("SELECT id FROM links");\n', 1),
        ("core/report/a.cpp", 'run(R"sql(\n  SELECT\n id)sql");\n', 2),
        ("ui/links/a.cpp", 'run("INSERT INTO links VALUES (1)");\n', 1),
        ("ui/links/a.cpp", 'run("UPDATE links "\n    "SET a = 1");\n', 1),
        ("app/cli/a.cpp", 'run("DELETE FROM links");\nrun("");\n', 1),
    ],
}

RIGHT = [
    ("core/base/a.h", "#include <QtCore/QString>\n#include <QString>\n#include <vector>\n"),
    ("core/domain/a.h", '#include "core/base/error.h"\n#include "money.h"\n'),
    ("core/secrets/a.h", '#include "core/async/completer.h"\n#include <qt6keychain/keychain.h>\n'),
    ("core/report/a.h", '#include "../cache/linkstore.h"\n'),
    ("core/sync/a.h", '#include "core/api/paymentapi.h"\n#include "core/cache/linkstore.h"\n'),
    ("core/session/a.cpp", '#include "core/api/v2/backend.h"\n#include "core/secrets/secretstore.h"\n'),
    ("core/api/a.cpp", '#include "core/api/v2/backend.h"\n#include "v2/backend.h"\n'),
    ("core/async/a.h", "#include <QPromise>\nQPromise<int> p;\n"),
    ("core/cache/a.cpp", 'run("SELECT id FROM links");\n'),
    ("core/api/v2/a.cpp", 'auto s = "one_shot"; auto t = "dynamic";\n'),
    ("app/sandbox/a.cpp", '#include "shop.h"\n#include <httplib.h>\nauto s = "payment_mode";\n'),
    ("app/desktop/a.cpp", '#include "app/sandbox/server.h"\n#include "ui/shell/mainwindow.h"\n#include "core/base/error.h"\n'),
    ("ui/shell/a.cpp", '#include "ui/links/page.h"\n#include "ui/editor/editor.h"\n#include "core/session/session.h"\n'),
    ("ui/links/a.cpp", '#include "ui/common/theme.h"\n#include <QWidget>\nauto s = tr("Select a link, update or set it");\n'),
    ("ui/charts/a.cpp", "#include <QtCharts/QChartView>\n"),
    # Words in comments, in longer words and in sentences are nobody's business.
    ("ui/links/a.cpp", "// QEventLoop, sender(), one_shot, SELECT 1\n/* \"one_shot\"\n QPromise */ int x;\n"),
    ("ui/links/a.cpp", 'auto s = "a static page, dynamic prices";\nstatic int staticThing;\n'),
    ("ui/links/a.cpp", 'auto s = "it uses sender() and a QEventLoop";\n'),
    ("ui/links/a.cpp", 'int n = 1\'000\'000; char c = \'"\'; // "one_shot"\nauto s = "\\"x"; // "one_shot"\n'),
    ("ui/links/a.cpp", 'auto id = link.instance().id; QCoreApplication::instance()->quit();\n'),
    ("core/domain/a.cpp", "InstanceId PayLink::instance() const { return m_instance; }\n"),
    ("core/base/CMakeLists.txt", "desk_library(desk_base LINK Qt6::Core) # not Qt6::Gui\n"),
    ("core/domain/a.cpp", "auto x = attr(1) + str(2) + m.tr;\n"),
]


def findings(path, text):
    check = borders.check_cmake if path.endswith("CMakeLists.txt") else borders.check_source
    return list(check(path, text))


class Rules(unittest.TestCase):
    def test_each_rule_is_shown_to_fail(self):
        self.assertEqual(set(BROKEN), set(borders.RULES))

    def test_broken_borders_are_found(self):
        for rule, files in BROKEN.items():
            for path, text, line in files:
                with self.subTest(rule=rule, path=path, text=text):
                    found = {(f.rule, f.line) for f in findings(path, text)}
                    self.assertIn((rule, line), found)

    def test_right_sources_pass(self):
        for path, text in RIGHT:
            with self.subTest(path=path, text=text):
                self.assertEqual([str(f) for f in findings(path, text)], [])


class WholeRun(unittest.TestCase):
    def run_on(self, files):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder, "with a space")
            root.mkdir()
            for path, text in files:
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(text, encoding="utf-8")
            out, err = io.StringIO(), io.StringIO()
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                code = borders.main(["borders.py", str(root)])
            return code, out.getvalue() + err.getvalue()

    def test_a_finding_names_file_line_rule_and_reason(self):
        code, printed = self.run_on([("ui/links/a.cpp", "\n#include <QtWidgets>\n")])
        self.assertEqual(code, 1)
        self.assertIn("ui/links/a.cpp:2: [umbrella-header] includes <QtWidgets>: ", printed)
        self.assertIn(borders.RULES["umbrella-header"], printed)

    def test_a_clean_tree_passes(self):
        code, printed = self.run_on([("core/base/a.h", "#include <QString>\n"), ("tests/core/t.cpp", "QEventLoop l;")])
        self.assertEqual(code, 0, printed)

    def test_an_empty_tree_is_an_error(self):
        self.assertEqual(self.run_on([])[0], 2)


if __name__ == "__main__":
    unittest.main()
