// Bodies as the contract's sources print them, one per endpoint.
#pragma once

#include <QByteArray>

namespace desk::test {

/// The published sample of GET /links/{id} (contract source S2).
inline const QByteArray kLinkDetails = R"({
    "success": true,
    "message": "Pay link details retrieved successfully",
    "data": {
        "id": "d5bb42f0-3a50-4c78-aba6-4e66ac7750af",
        "mytpe_pay_id": "00ded387-5dbd-412b-b619-90b0e86d416f",
        "title": "Testing",
        "details": "A detailed description of the awesome product.",
        "logo": null,
        "slug": "awesome-product-unique-slug",
        "type": "dynamic",
        "amount": "100.00",
        "status": "active",
        "payment_mode": "reusable",
        "max_payments": null,
        "successful_payments_count": 0,
        "metadata": { "internal_reference": "ORD-12345" },
        "udfs": {
            "udf1": { "value": "INV2026001", "label": "Invoice Number" },
            "udf2": { "value": "John Doe", "label": "Customer Name" }
        },
        "created_at": "2026-01-17T07:43:30.000000Z",
        "updated_at": "2026-01-17T07:43:30.000000Z",
        "payment_link": "https://frontdev.mytpe.app/pay/awesome-product-unique-slug",
        "payment_status": "active",
        "remaining_payments": null,
        "collected_amount": "0.00",
        "inactivity_timeout_minutes": null,
        "effective_inactivity_timeout_minutes": 2880,
        "inactivity_timeout_source": "instance",
        "last_activity_at": "2026-01-17T07:43:30.000000Z"
    }
})";

inline const QByteArray kInstances = R"({"success":true,"message":"ok","data":{"current_page":1,"data":[
    {"id":"i1","name":"Boutique","description":null,"logo":null,"application_id":"a","status":"active",
     "registre_commerce_id":"r","bank_account_id":"b","brand_id":"c","user_id":"u",
     "created_at":"2026-01-01T00:00:00.000000Z","updated_at":"2026-01-02T00:00:00.000000Z"},
    {"id":"i2","name":"Atelier","description":"d","status":"pending"}],"per_page":10,"total":2}})";

inline const QByteArray kLinks = R"({"success":true,"message":"ok","data":{"current_page":1,"data":[
    {"id":"l1","title":"A","slug":"a","type":"dynamic","amount":"100.00","status":"active",
     "payment_mode":"reusable","payment_status":"active","collected_amount":"0.00"},
    {"id":"l2","title":"B","slug":"b","type":"static","amount":null,"status":"closed",
     "payment_mode":"one_shot","payment_status":"expired","collected_amount":"0.00"}],"total":2,"last_page":1}})";

inline const QByteArray kTransactions = R"({"success":true,"message":"ok","data":{"current_page":1,"data":[
    {"id":"t1","transactionable_id":"l1","transactionable_type":"App\\Models\\MytpePayLink","amount":"5000.10",
     "status":"completed","payment_method":"online","environment":"development",
     "metadata":{"original_slug":"a","payment_link_id":"l1","payment_mode":"reusable"},"name":"Zohra",
     "email":"z@example.test","phone_number":"+213550000000","gateway_message":null,"order_number":"ORD1",
     "order_id":"gw-1","approval_code":"123456","created_at":"2026-01-17T07:43:30.000000Z",
     "updated_at":"2026-01-17T07:44:30.000000Z"},
    {"id":2,"transactionable_id":"l1","amount":5000,"status":"failed","payment_method":"online","name":null,
     "email":null,"created_at":"2026-01-16T07:43:30Z","updated_at":"2026-01-16T07:43:30Z"}],
    "per_page":15,"last_page":1,"total":2}})";

inline const QByteArray kStats =
    R"({"success":true,"message":"ok","data":{"transaction_count":3,"total_amount":"15000.10","mytpe_pay_count":2}})";

inline const QByteArray kStatistics =
    R"({"success":true,"message":"ok","data":{"pay_link_id":"l1","pay_link_slug":"a",
    "total_completed_amount":"15000.10","time_series_data":[
    {"date":"2026-W01","pending":0,"processing":0,"completed":2,"failed":1,"refunded":0,"refused":0}]}})";

inline const QByteArray kToggled =
    R"({"success":true,"message":"ok","data":{"id":"l1","title":"A","status":"inactive",
    "updated_at":"2026-01-17T07:43:30.000000Z"}})";

inline const QByteArray kUpdated =
    R"({"success":true,"message":"Lien mis à jour","data":{"id":"l1","title":"A",
    "amount":"100.00","status":"active","payment_mode":"limited","max_payments":20,"successful_payments_count":15,
    "remaining_payments":5}})";

inline const QByteArray kChecked =
    R"({"success":true,"message":"ok","data":{"transaction":{"id":1,"order_number":"ORD1",
    "status":"completed","amount":"5000.10","approval_code":"123456","gateway_message":null,"environment":"production",
    "created_at":"2026-01-17T07:43:30.000000Z","updated_at":"2026-01-17T07:44:30.000000Z"},
    "gateway_response":{"depositAmount":500010,"actionCode":0}}})";

} // namespace desk::test
