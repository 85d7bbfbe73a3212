#include "ui/payments/linkpicker.h"

#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace desk::ui {
namespace {

constexpr int kMost = 60;
constexpr int kWidth = 420;
constexpr int kRowsShown = 7;
constexpr int kPadding = 6;
constexpr int kIdRole = Qt::UserRole;
constexpr int kNoteRole = Qt::UserRole + 1;

/// The title, and below it in quiet ink what tells it from others.
class LinkChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {kWidth / 2, 2 * option.fontMetrics.height() + 2 * kPadding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->fillRect(option.rect, option.palette.color(isSelected  ? QPalette::Highlight
                                                            : isHovered ? QPalette::AlternateBase
                                                                        : QPalette::Base));
        const QRect content = option.rect.adjusted(kPadding + 2, kPadding, -kPadding - 2, -kPadding);
        const int height = option.fontMetrics.height();
        drawLine(painter, option, QRect(content.left(), content.top(), content.width(), height),
            index.data().toString(),
            option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        drawLine(painter, option, QRect(content.left(), content.top() + height, content.width(), height),
            index.data(kNoteRole).toString(), inkOn(Tone::Quiet, option.palette, isSelected));
    }

private:
    static void drawLine(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
        const QString& text, const QColor& ink)
    {
        painter->setPen(ink);
        const Qt::Alignment side =
            QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
        painter->drawText(rect, static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextSingleLine,
            option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    }
};

} // namespace

LinkPicker::LinkPicker(QWidget* parent)
    : PopupPanel(parent)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("linkPicker"));
    m_text->setObjectName(QStringLiteral("linkPickerText"));
    m_text->setAccessibleName(tr("Find a link"));
    m_text->setPlaceholderText(tr("Title, address or invoice number…"));
    m_text->setMinimumHeight(metrics::kControlHeight);
    m_text->setMinimumWidth(kWidth);
    m_list->setObjectName(QStringLiteral("linkPickerList"));
    m_list->setAccessibleName(tr("Links that were found"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new LinkChoiceDelegate(m_list));
    m_list->setFixedHeight(kRowsShown * (2 * fontMetrics().height() + 2 * kPadding) + 2);
    m_more->setObjectName(QStringLiteral("linkPickerMore"));
    m_more->setTextFormat(Qt::PlainText);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    addWidget(m_text);
    addWidget(m_list);
    addWidget(m_more);
    m_text->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(this, &PopupPanel::opening, this, [this] {
        m_text->clear();
        find();
    });
    connect(m_text, &QLineEdit::textChanged, this, &LinkPicker::find);
    connect(m_list, &QListWidget::itemClicked, this, &LinkPicker::take);
}

void LinkPicker::find()
{
    m_list->clear();
    const FoundLinks found = m_finder ? m_finder(m_text->text(), kMost) : FoundLinks();
    for (const LinkChoice& link : found.links) {
        auto* item = new QListWidgetItem(link.title, m_list);
        item->setData(kIdRole, QString::fromStdString(link.id.text()));
        item->setData(kNoteRole, link.note);
        item->setData(Qt::AccessibleDescriptionRole, link.note);
        item->setToolTip(link.title.toHtmlEscaped());
    }
    m_list->setCurrentRow(0);
    const int left = found.total - static_cast<int>(found.links.size());
    m_more->setText(found.total == 0 ? tr("No link holds these words.")
                    : left > 0       ? tr("%n more: type more letters.", nullptr, left)
                                     : tr("%n link(s)", nullptr, found.total));
    m_text->setAccessibleDescription(m_more->text());
}

void LinkPicker::take(const QListWidgetItem* item)
{
    if (!item)
        return;
    const LinkId link(item->data(kIdRole).toString().toStdString());
    const QString title = item->text();
    close();
    Q_EMIT linkChosen(link, title);
}

bool LinkPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return PopupPanel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentItem());
        return true;
    }
    if (watched == m_text && (key == Qt::Key_Down || key == Qt::Key_PageDown) && m_list->count() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
        if (m_list->count() > 1)
            m_list->setCurrentRow(1); // the first is the current one already
        return true;
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentRow() == 0) {
        m_text->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return PopupPanel::eventFilter(watched, event);
}

} // namespace desk::ui
