// LinkPanel: the page of one link: what it is, what it came to, what is left, what happened. Knows no session.
#pragma once

#include "ui/link/gauge.h"
#include "ui/link/linkheader.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace desk::ui {

class FigureGrid;
class GaugeBar;
class HistoryList;
class MenuButton;
class NamedTexts;
class PaymentChart;

/// Beside the table, or filling a window of its own.
enum class PanelPlace { Beside, OwnWindow };

class LinkPanel : public QWidget
{
    Q_OBJECT
public:
    LinkPanel(UiLanguage language, PanelPlace place, QWidget* parent = nullptr);

    /// `now` is the server's time.
    void setSheet(const LinkSheet& sheet, Instant now);
    /// Only what moves by itself.
    void setTime(const LinkSheet& sheet, Instant now);
    /// One line above everything; empty for none.
    void setNotice(const QString& text, Tone tone = Tone::Caution);
    void setRefreshing(bool isRefreshing);
    void confirmCopied() { m_header->confirmCopied(); }
    /// Below the chart; the panel owns it.
    void addPayments(QWidget* payments);
    /// What can be done to the link, as a menu in the panel's bar.
    void setCommands(const QList<QAction*>& commands);

Q_SIGNALS:
    void copyRequested();
    void openRequested();
    void restockRequested();
    void refreshRequested();
    void windowRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeBar(PanelPlace place);
    QWidget* makeBody();
    QToolButton* barButton(const QString& text, const QString& name);
    void addPart(QVBoxLayout* body, QLabel* heading, QWidget* part);
    void tint();

    UiLanguage m_language;
    PanelPlace m_place;
    LinkHeader* m_header;
    QLabel* m_notice;
    Tone m_noticeTone = Tone::Caution;
    QWidget* m_gauges; ///< both bars, and the room around them
    GaugeBar* m_stock;
    GaugeBar* m_time;
    FigureGrid* m_figures;
    QLabel* m_forecast;
    PaymentChart* m_chart;
    QLabel* m_paymentsHeading;
    QVBoxLayout* m_paymentsPlace;
    QLabel* m_textsHeading;
    NamedTexts* m_texts;
    HistoryList* m_history;
    MenuButton* m_change = nullptr;
    QToolButton* m_refresh = nullptr;
    QToolButton* m_window = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace desk::ui
