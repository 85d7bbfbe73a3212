// LinkFigures: what a link came to, as a handful of labelled figures.
#pragma once

#include "ui/common/tones.h"
#include "ui/common/uilanguage.h"
#include "ui/link/linksheet.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace desk::ui {

struct LinkFigure {
    QString label; ///< `Collected`
    QString value; ///< `18 000,00 DA`
    QString note;  ///< may be empty
    Tone tone = Tone::Neutral;

    bool operator==(const LinkFigure&) const = default;
};

/// `now` is the server's time.
class LinkFigures
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::LinkFigures)
public:
    explicit LinkFigures(UiLanguage language) : m_language(language) {}

    /// Collected, payments, left, average per day, last payment, created.
    std::vector<LinkFigure> of(const LinkSheet& sheet, Instant now) const;

    /// `Free amount`, `1 500,00 DA`, or a dash.
    QString price(const PayLink& link) const;
    /// `Limited`.
    static QString mode(const PayLink& link);
    /// `At 2.4 payments a day, sold out about 28 Nov 2026 (between 25 Nov and 4 Dec).` Empty where there is no pace to
    /// speak of.
    QString forecast(const LinkSheet& sheet, Instant now) const;

private:
    LinkFigure collected(const LinkSheet& sheet) const;
    LinkFigure payments(const LinkSheet& sheet) const;
    LinkFigure left(const PayLink& link) const;
    LinkFigure average(const LinkSheet& sheet, Instant now) const;
    LinkFigure lastPayment(const LinkSheet& sheet, Instant now) const;
    LinkFigure created(const PayLink& link, Instant now) const;
    QString perDay(double number) const;

    UiLanguage m_language;
};

} // namespace desk::ui
