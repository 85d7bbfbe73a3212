// ExpiringModel and ExpiringDelegate: the cards of the expiring strip.
#pragma once

#include "core/base/clock.h"
#include "ui/common/uilanguage.h"
#include "ui/links/expiring.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace desk::ui {

/// Texts count down with the clock; the model tells nobody, the strip repaints.
class ExpiringModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CountdownRole = Qt::UserRole + 1, TitleRole, LossRole, ToneRole };

    ExpiringModel(const Clock& clock, UiLanguage language, QObject* parent = nullptr);

    const std::vector<ExpiringLink>& links() const { return m_links; }
    /// Rows of the same links keep the current one and the selection.
    void setLinks(std::vector<ExpiringLink> links);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QString lossText(const ExpiringLink& link) const;

    const Clock& m_clock;
    UiLanguage m_language;
    std::vector<ExpiringLink> m_links;
};

class ExpiringDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    int cardHeight(const QFontMetrics& metrics) const;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace desk::ui
