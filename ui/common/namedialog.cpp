#include "ui/common/namedialog.h"

#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

NameDialog::NameDialog(const QString& title, const QString& label, const QString& name,
    std::function<QString(const QString&)> problemWith, QWidget* parent)
    : QDialog(parent)
    , m_problemWith(std::move(problemWith))
    , m_name(new QLineEdit(name, this))
    , m_problem(new QLabel(this))
    , m_ok(nullptr)
{
    setObjectName(QStringLiteral("nameDialog"));
    setWindowTitle(title);
    auto* heading = new QLabel(label, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("nameField"));
    m_name->setAccessibleName(label);
    m_name->setMinimumHeight(metrics::kControlHeight);
    m_name->selectAll();
    m_problem->setObjectName(QStringLiteral("nameProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, inkOn(Tone::Alarm, palette(), false));
    m_problem->setPalette(ink);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_ok = box->button(QDialogButtonBox::Save);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addWidget(box);
    setMinimumWidth(360);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT named(m_name->text().simplified());
        accept();
    });
    check();
}

void NameDialog::check()
{
    const QString wrong = m_problemWith(m_name->text());
    m_problem->setText(wrong);
    m_name->setAccessibleDescription(wrong);
    m_ok->setEnabled(wrong.isEmpty());
}

} // namespace desk::ui
