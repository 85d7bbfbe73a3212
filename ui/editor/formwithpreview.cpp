#include "ui/editor/formwithpreview.h"

#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace desk::ui {
namespace {

constexpr int kTwoColumnsFrom = 780;
constexpr int kPreviewWidth = 300;
constexpr int kFormWidth = 620;

} // namespace

FormWithPreview::FormWithPreview(QWidget* form, QWidget* preview, QWidget* parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_scroll(new QScrollArea(this))
    , m_columns(new QHBoxLayout(this))
    , m_inner(new QVBoxLayout)
{
    auto* content = new QWidget;
    m_inner->setContentsMargins(
        metrics::kMargin + 6, metrics::kMargin, metrics::kMargin + 6, metrics::kMargin);
    m_inner->setSpacing(metrics::kMargin);
    m_inner->addWidget(form);
    content->setLayout(m_inner);
    form->setMaximumWidth(kFormWidth);
    m_scroll->setObjectName(QStringLiteral("editorScroll"));
    m_scroll->setProperty("frameless", true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(0);
    m_columns->addWidget(m_scroll, 1);
    m_columns->addWidget(m_preview);
    m_preview->setFixedWidth(kPreviewWidth + 2 * metrics::kMargin);
    m_preview->layout()->setContentsMargins(
        metrics::kMargin, metrics::kMargin, metrics::kMargin + 6, metrics::kMargin);
    tint();
}

/// The groove of the form's scroll bar is the window's surface, as the form is.
void FormWithPreview::tint()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, colours.color(QPalette::Window));
    m_scroll->verticalScrollBar()->setPalette(colours);
}

void FormWithPreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void FormWithPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < kTwoColumnsFrom;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow)
        m_inner->addWidget(m_preview); // below the fields, and scrolls with them
    else
        m_columns->addWidget(m_preview);
}

} // namespace desk::ui
