#include "ui/links/linkcolumnspec.h"

#include <array>

namespace desk::ui {
namespace {

constexpr Qt::Alignment kLeading = Qt::AlignLeading | Qt::AlignVCenter;
constexpr Qt::Alignment kFigures = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

constexpr std::array kColumns{
    LinkColumnSpec{
        LinkColumn::Title, "title", QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Title"), kLeading, 320, true},
    LinkColumnSpec{
        LinkColumn::State, "state", QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "State"), kLeading, 130, true},
    LinkColumnSpec{
        LinkColumn::Mode, "mode", QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Mode"), kLeading, 110, false},
    LinkColumnSpec{
        LinkColumn::Price, "price", QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Price"), kFigures, 140, true},
    LinkColumnSpec{
        LinkColumn::Paid, "paid", QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Paid"), kFigures, 92, true},
    LinkColumnSpec{LinkColumn::PlacesLeft, "places-left",
        QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Places left"), kLeading, 116, true},
    LinkColumnSpec{LinkColumn::Collected, "collected",
        QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Collected"), kFigures, 150, true},
    LinkColumnSpec{LinkColumn::Deadline, "deadline", QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Expires in"),
        kLeading, 144, true},
    LinkColumnSpec{LinkColumn::Instance, "instance", QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Instance"),
        kLeading, 180, true},
    LinkColumnSpec{LinkColumn::Created, "created", QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Created"),
        kLeading, 120, false},
    LinkColumnSpec{LinkColumn::LastPayment, "last-payment",
        QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Last payment"), kLeading, 168, false},
    LinkColumnSpec{LinkColumn::Invoice, "invoice", QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Invoice"),
        kLeading, 130, false},
    LinkColumnSpec{
        LinkColumn::Slug, "slug", QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Slug"), kLeading, 170, false},
    LinkColumnSpec{
        LinkColumn::Url, "url", QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "URL"), kLeading, 280, false},
    LinkColumnSpec{LinkColumn::Reason, "reason", QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Reason"),
        kLeading, 260, false},
    LinkColumnSpec{LinkColumn::Window, "deadline-window",
        QT_TRANSLATE_NOOP("desk::ui::LinkColumns", "Expires at"), kLeading, 210, false},
};

} // namespace

std::span<const LinkColumnSpec> LinkColumns::all()
{
    return kColumns;
}

QString LinkColumns::title(LinkColumn column)
{
    return QCoreApplication::translate("desk::ui::LinkColumns", spec(column).title);
}

std::optional<LinkColumn> LinkColumns::named(const QString& name)
{
    for (const LinkColumnSpec& candidate : kColumns) {
        if (name == QLatin1String(candidate.name))
            return candidate.column;
    }
    return std::nullopt;
}

} // namespace desk::ui
