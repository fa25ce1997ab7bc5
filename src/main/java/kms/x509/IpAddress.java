package kms.x509;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Locale;
import kms.python.PythonText;

/** Reads and shows addresses as Python does; those of IPv4 are never the same as those of IPv6. */
final class IpAddress {
  private static final int IPV4 = 4;
  private static final int IPV6 = 16;
  private static final String INVALID = "<invalid>";

  private IpAddress() {}

  /** Returns the address as Python's {@code ssl} shows it. */
  static String format(byte[] address) {
    StringBuilder out = new StringBuilder();
    if (address.length == IPV4) {
      for (byte each : address) {
        out.append(out.isEmpty() ? "" : ".").append(each & 0xFF);
      }
    } else if (address.length == IPV6) {
      for (int i = 0; i < IPV6; i += 2) {
        int group = ((address[i] & 0xFF) << 8) | (address[i + 1] & 0xFF);
        out.append(i == 0 ? "" : ":").append(Integer.toHexString(group).toUpperCase(Locale.ROOT));
      }
    } else {
      out.append(INVALID);
    }
    return out.toString();
  }

  /**
   * Returns the address if it is one.
   *
   * @throws CertificateException in Python's words when it is not
   */
  static byte[] checked(byte[] address) throws CertificateException {
    if (address.length != IPV4 && address.length != IPV6) {
      throw new CertificateException(
          PythonText.repr(INVALID) + " does not appear to be an IPv4 or IPv6 address");
    }
    return address;
  }

  /**
   * Returns the bytes of an address that is written out, so that nothing is looked up.
   *
   * @param text an address, with or without a zone
   */
  static byte[] parse(String text) throws CertificateException {
    int zone = text.indexOf('%');
    try {
      byte[] bytes = InetAddress.getByName(zone < 0 ? text : text.substring(0, zone)).getAddress();
      return bytes.length == IPV4 && text.indexOf(':') >= 0 ? mapped(bytes) : bytes;
    } catch (UnknownHostException e) {
      throw new CertificateException(e);
    }
  }

  /** Java takes an address of IPv4 that is written as one of IPv6 for the former. */
  private static byte[] mapped(byte[] ipv4) {
    byte[] bytes = new byte[IPV6];
    Arrays.fill(bytes, 10, 12, (byte) 0xFF);
    System.arraycopy(ipv4, 0, bytes, 12, IPV4);
    return bytes;
  }
}
