#include "ui/editor/conflictpanel.h"

#include "ui/common/theme.h"
#include "ui/editor/fieldtext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace desk::ui {

ConflictPanel::ConflictPanel(QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_apply(new QPushButton(tr("Go on with these"), this))
{
    setObjectName(QStringLiteral("conflict"));
    setFrameShape(QFrame::StyledPanel);
    m_heading->setObjectName(QStringLiteral("conflictHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_apply->setObjectName(QStringLiteral("conflictApply"));
    m_apply->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin, metrics::kMargin);
    layout->setSpacing(metrics::kGap);
    layout->addWidget(m_heading);
    layout->addWidget(m_apply, 0, Qt::AlignLeading);
    connect(m_apply, &QPushButton::clicked, this, &ConflictPanel::chosen);
}

void ConflictPanel::showConflict(const std::vector<ConflictRow>& rows, const QString& note)
{
    m_rows = rows;
    delete m_table;
    m_table = new QWidget(this);
    QString heading = tr("This link was changed elsewhere while you were editing. Nothing was sent.");
    if (!rows.empty())
        heading += u' ' + tr("Choose what it should be:");
    if (!note.isEmpty())
        heading += u'\n' + note;
    m_heading->setText(heading);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    if (!rows.empty()) {
        grid->addWidget(new QLabel(tr("Yours"), m_table), 0, 1);
        grid->addWidget(new QLabel(tr("On MyTPE now"), m_table), 0, 2);
    }
    for (std::size_t at = 0; at < rows.size(); ++at)
        addRow(static_cast<int>(at) + 1, at);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_table);
    m_table->setVisible(!rows.empty());
    show();
    m_apply->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::addRow(int line, std::size_t at)
{
    auto* grid = static_cast<QGridLayout*>(m_table->layout());
    const ConflictRow& row = m_rows[at];
    const auto word = wordFor(row.field);
    const QString name = QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    const QString label = FieldText::label(row.field);
    auto* heading = new QLabel(label, m_table);
    auto* group = new QButtonGroup(m_table);
    grid->addWidget(heading, line, 0);
    const auto addSide = [&](const QString& text, const QString& side, const char* ending, bool isMine) {
        constexpr int kMostShown = 60;
        const QString value = text.isEmpty() ? tr("(empty)") : text.simplified();
        // A mnemonic is ours alone: what others wrote is shown as it is.
        QString shown = value.size() > kMostShown ? value.left(kMostShown) + QChar(0x2026) : value;
        auto* button = new QRadioButton(shown.replace(u'&', QLatin1String("&&")), m_table);
        button->setObjectName(QStringLiteral("conflict-") + name + QLatin1String(ending));
        button->setToolTip(value.toHtmlEscaped());
        //: A field, whose side it is, and the value: "Title, yours: Stage"
        button->setAccessibleName(tr("%1, %2: %3").arg(label, side, value));
        button->setChecked(row.isMine == isMine);
        group->addButton(button);
        connect(button, &QRadioButton::toggled, this, [this, at, isMine](bool on) {
            if (on)
                m_rows[at].isMine = isMine;
        });
        grid->addWidget(button, line, isMine ? 1 : 2);
    };
    addSide(row.mine, tr("Yours"), "-mine", true);
    addSide(row.theirs, tr("On MyTPE now"), "-theirs", false);
}

} // namespace desk::ui
