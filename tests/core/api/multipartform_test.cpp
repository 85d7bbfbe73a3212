#include "core/api/multipartform.h"

#include <QTest>

using namespace desk::api;

class MultipartFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields();
    void file();
    void boundaryOccursInNoPart();
    void namesCannotBreakOut();
    void empty();
};

void MultipartFormTest::fields()
{
    MultipartForm form;
    form.add("title", "Été");
    form.add("udfs[udf1][value]", "");
    QCOMPARE(form.contentType(), QByteArray("multipart/form-data; boundary=----PaylinkDeskForm0"));
    QCOMPARE(form.body(),
        QByteArray(
            "------PaylinkDeskForm0\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nÉté\r\n"
            "------PaylinkDeskForm0\r\nContent-Disposition: form-data; name=\"udfs[udf1][value]\"\r\n\r\n\r\n"
            "------PaylinkDeskForm0--\r\n"));
}

void MultipartFormTest::file()
{
    MultipartForm form;
    form.addFile("logo", "a.png", "image/png", std::string("\x89PNG\0\r\n", 7));
    QVERIFY(form.body().contains("name=\"logo\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"));
    QVERIFY(form.body().contains(QByteArray("\x89PNG\0\r\n\r\n------", 15)));
}

void MultipartFormTest::boundaryOccursInNoPart()
{
    MultipartForm form;
    form.add("details", "x\r\n------PaylinkDeskForm0--\r\n");
    form.add("----PaylinkDeskForm1", "y");
    QCOMPARE(form.contentType(), QByteArray("multipart/form-data; boundary=----PaylinkDeskForm2"));
}

void MultipartFormTest::namesCannotBreakOut()
{
    MultipartForm form;
    form.add("metadata[a\"; filename=\"x\r\nX-Evil: 1]", "v");
    form.addFile("logo", "a\"\r\n.png", "image/png\r\nX-Evil: 1", "v");
    const QByteArray body = form.body();
    QVERIFY(body.contains("name=\"metadata[a%22; filename=%22x%0D%0AX-Evil: 1]\"\r\n\r\nv"));
    QVERIFY(body.contains("filename=\"a%22%0D%0A.png\"\r\nContent-Type: image/pngX-Evil: 1\r\n\r\nv"));
}

void MultipartFormTest::empty()
{
    MultipartForm form;
    QVERIFY(form.isEmpty());
    form.add("a", "b");
    QVERIFY(!form.isEmpty());
}

QTEST_GUILESS_MAIN(MultipartFormTest)
#include "multipartform_test.moc"
