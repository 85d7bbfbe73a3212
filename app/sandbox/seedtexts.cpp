#include "app/sandbox/seedtexts.h"

#include "app/sandbox/gateway.h"

#include <array>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>

namespace desk::sandbox {

namespace {

struct Sample {
    std::string_view title, slug, details;
    Centimes amount;
};

constexpr std::array<Sample, 14> kProducts = {{
    {"Collier en argent berbère", "collier-argent-berbere", "Fait main à Beni Yenni, argent 925.", 800'000},
    {"Dattes Deglet Nour & miel de jujubier", "dattes-miel", "Coffret de 1,5 kg ; livraison 58 wilayas.",
        345'050},
    {"زربية غرداية يدوية الصنع", "zarbia-ghardaia", "صوف طبيعي، 120 × 180 سم.\nالتوصيل خلال أسبوع.",
        4'500'000},
    {"=SUM(1)", "somme-1", "=HYPERLINK(\"http://example.invalid\",\"cliquez\")", 100'000},
    {"Robe kabyle brodée, taille \"M/L\"", "robe-kabyle",
        "Couleurs : jaune, rouge, noir.\r\nRetouches offertes.", 1'250'000},
    {"Savon d'Alep + huile d'olive 🫒", "savon-olive", "Lot de 3 <b>savons</b> ; l'huile vient de Sig.",
        120'075},
    {"-20 % Soldes d'été", "soldes-ete", "Article soldé, ni repris ni échangé.", 199'900},
    {"قهوة محمصة 🌿 500 غ", "kahwa-500", "بن عربي محمص في الجزائر العاصمة", 95'000},
    {"Théière en cuivre, gravée", "theiere-cuivre", "Travail d'artisan, Constantine. \\ livrée emballée",
        650'000},
    {"Cours d'arabe en ligne - مستوى أول", "cours-arabe", "10 séances d'une heure.", 900'000},
    {"@atelier : tasse émaillée", "tasse-emaillee", "Pièce unique.\tCuisson à 1 250 °C.", 180'000},
    {"Panier garni « Aïd »", "panier-aid", "Makrout, baklawa, griwech…", 420'000},
    {"Huile de figue de barbarie, 30 ml", "huile-figue", "Pressée à froid.", 275'000},
    {"T-shirt l'Équipe 🇩🇿 l'été", "t-shirt-equipe", "Coton bio; S, M, L, XL", 220'000},
}};
constexpr std::array<Sample, 8> kFreeAmounts = {{
    {"Don pour la cantine scolaire", "don-cantine", "Chaque don compte : merci !", 100'000},
    {"زكاة الفطر", "zakat-fitr", "المبلغ حسب عدد أفراد الأسرة", 15'000},
    {"Règlement d'un acompte", "acompte", "Montant convenu au téléphone.", 500'000},
    {"Pourboire pour l'équipe ☕", "pourboire", "Merci !", 20'000},
    {"Soutenir l'association \"El Amel\"", "soutien-el-amel", "Reçu fiscal sur demande, s'il vous plaît.",
        250'000},
    {"تبرع لبناء المسجد", "tabarou3", "جزاكم الله خيرا", 100'000},
    {"Solde de commande", "solde-commande", "Indiquez votre numéro de commande.", 300'000},
    {"Collecte & solidarité", "collecte", "Dons < 500 DA acceptés aussi", 50'000},
}};
constexpr std::array<Sample, 8> kInvoices = {{
    {"Facture : création de logo", "facture-logo", "Trois propositions, deux retouches comprises.",
        5'000'000},
    {"Devis accepté – site vitrine", "devis-site", "Acompte de 30 %.\nLe solde à la livraison.", 3'600'000},
    {"فاتورة تصليح حاسوب", "fatoura-tasli7", "استبدال القرص الصلب + التنظيف", 750'000},
    {"Facture d'honoraires, avril", "facture-honoraires", "Conseil fiscal (4 h).", 2'400'050},
    {"Livraison à Tizi Ouzou", "livraison-tizi", "Colis de 12 kg; paiement avant départ", 95'000},
    {"+1 séance photo \"mariage\"", "seance-photo", "Albums en sus", 6'500'000},
    {"Réparation chauffe-eau / بوطاقاز", "reparation-chauffe-eau", "Pièces et main-d'œuvre", 1'180'000},
    {"Location salle des fêtes", "location-salle", "Caution non comprise", 12'000'000},
}};
constexpr std::array<Sample, 8> kTickets = {{
    {"Atelier poterie, samedi 10 h", "atelier-poterie", "Places limitées, tablier fourni.", 450'000},
    {"Nuit du raï 🎶 – billet debout", "nuit-rai", "Théâtre de verdure, Oran.", 250'000},
    {"تذكرة معرض الكتاب", "tadhkira-sila", "الدخول من الباب الرئيسي", 30'000},
    {"Sortie Tassili : 4 jours", "sortie-tassili", "Guide, eau et repas, « tout compris ».", 8'500'000},
    {"Édition numérotée, affiche A2", "affiche-a2", "Signée par l'artiste", 320'000},
    {"Vente flash – 50 foulards", "vente-flash-foulards", "Soie naturelle, un par client", 149'990},
    {"Hackathon d'Alger, équipe de 4", "hackathon-alger", "Repas & badges compris", 400'000},
    {"Précommande roman \"L'Étranger\"", "precommande-roman", "Expédition fin du mois", 165'000},
}};

std::span<const Sample> samplesFor(const Link& link)
{
    if (link.type == LinkType::Static) {
        return kFreeAmounts;
    }
    switch (link.mode) {
    case PaymentMode::Reusable: return kProducts;
    case PaymentMode::OneShot: return kInvoices;
    case PaymentMode::Limited: break;
    }
    return kTickets;
}

std::string invoiceNumber(std::size_t number)
{
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "INV2026-%04zu", number);
    return buffer.data();
}

Json customField(std::string value, std::string_view label)
{
    Json field = Json::ofMap();
    field.member("value") = Json::ofText(std::move(value));
    if (!label.empty()) {
        field.member("label") = Json::ofText(std::string(label));
    }
    return field;
}

Json udfsFor(const Link& link, std::size_t number, Random& random)
{
    const std::int64_t draw = random.between(0, 2);
    if (link.mode != PaymentMode::OneShot && draw < 2) {
        return draw == 0 ? Json{} : Json::ofList(); // both arrive from PHP (D5)
    }
    Json udfs = Json::ofMap();
    udfs.member("udf1") = customField(invoiceNumber(number), "Invoice Number");
    if (draw != 1) {
        udfs.member("udf2") =
            customField(payerOf(static_cast<std::uint32_t>(random.next())).name, draw == 0 ? "Client" : "");
    }
    return udfs;
}

Json metadataFor(std::size_t number, Random& random)
{
    const std::int64_t draw = random.between(0, 3);
    if (draw < 2) {
        return draw == 0 ? Json{} : Json::ofList();
    }
    Json metadata = Json::ofMap();
    metadata.member("internal_reference") = Json::ofText("ORD-" + std::to_string(10'000 + number));
    if (draw == 3) {
        metadata.member("canal") = Json::ofText(random.chance(50) ? "Instagram" : "Boutique / الجزائر");
        metadata.member("poids_kg") = Json::ofNumber(random.chance(50) ? "1.5" : "12");
    }
    return metadata;
}

} // namespace

void nameLink(Link& link, std::size_t nth, std::size_t number, Random& random)
{
    const auto samples = samplesFor(link);
    const Sample& sample = samples[nth % samples.size()];
    const std::size_t series = nth / samples.size();
    link.title = std::string(sample.title) + (series == 0 ? "" : " n° " + std::to_string(series + 1));
    link.details = sample.details;
    link.slug = std::string(sample.slug) + '-' + std::to_string(number);
    const Centimes step = sample.amount >= 1'000'000 ? 50'000 : 2'500;
    link.amount = sample.amount + static_cast<Centimes>(series % 40) * step;
    link.metadata = metadataFor(number, random);
    link.udfs = udfsFor(link, number, random);
}

} // namespace desk::sandbox
