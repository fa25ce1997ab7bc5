package kms.x509;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Writes values in DER, well-formed or not. */
public final class DerWriter {

  private DerWriter() {}

  public static byte[] value(int tag, byte[]... contents) {
    byte[] content = joined(contents);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tag);
    if (content.length < 0x80) {
      out.write(content.length);
    } else {
      byte[] length = BigInteger.valueOf(content.length).toByteArray();
      int skipped = length[0] == 0 ? 1 : 0;
      out.write(0x80 | (length.length - skipped));
      out.write(length, skipped, length.length - skipped);
    }
    out.writeBytes(content);
    return out.toByteArray();
  }

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  public static byte[] sequence(byte[]... parts) {
    return value(Der.SEQUENCE, parts);
  }

  public static byte[] oid(String dotted) {
    String[] arcs = dotted.split("\\.");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(Integer.parseInt(arcs[0]) * 40 + Integer.parseInt(arcs[1]));
    for (int i = 2; i < arcs.length; i++) {
      BigInteger arc = new BigInteger(arcs[i]);
      for (int shift = Math.max(0, (arc.bitLength() - 1) / 7) * 7; shift >= 0; shift -= 7) {
        out.write(arc.shiftRight(shift).intValue() & 0x7F | (shift > 0 ? 0x80 : 0));
      }
    }
    return value(Der.OBJECT_IDENTIFIER, out.toByteArray());
  }

  public static byte[] integer(long number) {
    return value(Der.INTEGER, BigInteger.valueOf(number).toByteArray());
  }

  public static byte[] octets(byte[]... contents) {
    return value(Der.OCTET_STRING, contents);
  }

  /** Returns a string of bits; the first one is the highest of the first byte. */
  public static byte[] bits(int unused, byte... bytes) {
    return value(Der.BIT_STRING, new byte[] {(byte) unused}, bytes);
  }

  /** Returns a text of which each character is one byte. */
  public static byte[] text(int tag, String latin1) {
    return value(tag, latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Returns a name of attributes, each an object identifier and a value in DER. */
  public static byte[] name(byte[]... attributes) {
    byte[][] sets = new byte[attributes.length][];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = value(Der.SET, attributes[i]);
    }
    return sequence(sets);
  }

  public static byte[] attribute(String type, byte[] value) {
    return sequence(oid(type), value);
  }

  /** Returns a name of common names in UTF-8. */
  public static byte[] commonNames(String... names) {
    byte[][] attributes = new byte[names.length][];
    for (int i = 0; i < names.length; i++) {
      attributes[i] =
          attribute(
              DistinguishedName.COMMON_NAME,
              value(0x0C, names[i].getBytes(StandardCharsets.UTF_8)));
    }
    return name(attributes);
  }
}
