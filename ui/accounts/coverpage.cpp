#include "ui/accounts/coverpage.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

QLabel* wrapped(const QString& text, const QString& name)
{
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CoverPage::CoverPage(
    const QString& name, const QString& title, const QString& text, int width, QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    setObjectName(name);
    setAccessibleName(title);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setProperty("frameless", true);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* middle = new QWidget(content);
    middle->setMaximumWidth(width);
    middle->setLayout(m_column);
    m_column->setContentsMargins(
        2 * metrics::kMargin, 2 * metrics::kMargin, 2 * metrics::kMargin, 2 * metrics::kMargin);
    m_column->setSpacing(metrics::kMargin);
    auto* heading = wrapped(title, name + QStringLiteral("Title"));
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_column->addWidget(heading);
    if (!text.isEmpty()) {
        auto* line = wrapped(text, name + QStringLiteral("Text"));
        line->setForegroundRole(QPalette::PlaceholderText);
        m_column->addWidget(line);
    }
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    rows->addStretch(2);
    rows->addLayout(row);
    rows->addStretch(3);
    setWidget(content);
}

void CoverPage::addPicture(const QPixmap& picture)
{
    if (picture.isNull())
        return;
    auto* label = new QLabel;
    label->setPixmap(picture);
    label->setAccessibleName(accessibleName());
    m_column->insertWidget(0, label);
}

void CoverPage::add(QWidget* widget)
{
    m_column->addWidget(widget);
    if (!focusProxy() && (widget->focusPolicy() != Qt::NoFocus || widget->focusProxy()))
        setFocusProxy(widget);
}

} // namespace desk::ui
