package kms.tls;

class JavaTlsTest extends TlsTest {

  @Override
  Tls tls() {
    return new JavaTls();
  }
}
