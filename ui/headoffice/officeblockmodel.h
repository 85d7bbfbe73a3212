// OfficeBlockModel: the accounts of one ledger as a table.
#pragma once

#include "core/report/headoffice.h"
#include "ui/common/uilanguage.h"

#include <QAbstractTableModel>

namespace desk::ui {

class OfficeBlockModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Account, Age, ActiveLinks, Attention, ThisMonth, LastMonth, ThisYear, kColumns };
    enum Role {
        ToneRole = Qt::UserRole,
        ColourRole
    }; ///< ColourRole: the account's, invalid where it has none

    explicit OfficeBlockModel(UiLanguage language, QObject* parent = nullptr);

    /// The same accounts in the same order stay the same rows.
    void setBlock(const report::OfficeBlock& block, Instant now);
    const report::OfficeRow& rowAt(int row) const { return m_block.rows[static_cast<std::size_t>(row)]; }

    /// Why an account has no figures, in a few words.
    static QString troubleText(const Error& error);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const report::OfficeRow& row, int column) const;
    int tone(const report::OfficeRow& row, int column) const;

    UiLanguage m_language;
    report::OfficeBlock m_block;
    Instant m_now{};
};

} // namespace desk::ui
