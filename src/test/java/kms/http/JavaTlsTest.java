package kms.http;

class JavaTlsTest extends TlsTest {

  @Override
  Tls tls() {
    return new JavaTls();
  }
}
