package kms.x509;

import java.util.List;

/**
 * Certificates of which each vouches for the one before.
 *
 * @param certificates the server's own first
 * @param sent how many of them are known from the server alone; the rest are trusted ones
 */
record Path(List<Certificate> certificates, int sent) {

  int length() {
    return certificates.size();
  }

  Certificate get(int index) {
    return certificates.get(index);
  }

  boolean isLast(int index) {
    return index == certificates.size() - 1;
  }
}
