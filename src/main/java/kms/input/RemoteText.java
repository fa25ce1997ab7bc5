package kms.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kms.error.CliException;
import kms.http.HttpRequest;
import kms.http.HttpResponse;
import kms.http.HttpTransport;
import kms.python.UnicodeDecodeException;
import kms.python.Utf8Decoder;
import org.jspecify.annotations.Nullable;

/** The text that a URL answers with. */
final class RemoteText {

  private RemoteText() {}

  /**
   * Fetches a URL.
   *
   * @throws CliException when it does not answer, not with status 200, or not with text
   */
  static String fetch(HttpTransport transport, String url) {
    try {
      HttpResponse response = transport.send(new HttpRequest("GET", url, List.of(), new byte[0]));
      if (response.status() != 200) {
        throw new CliException("received non 200 status code of " + response.status());
      }
      return decode(response.body(), charset(response.header("Content-Type")));
    } catch (CliException e) {
      throw new CliException("Unable to retrieve " + url + ": " + e.getMessage(), e);
    }
  }

  /** Returns the charset named by the header; Latin-1 for text without one, as HTTP/1.1 had it. */
  private static String charset(@Nullable String contentType) {
    if (contentType == null) {
      return "";
    }
    String charset = parameter(contentType, "charset");
    if (charset != null) {
      return charset;
    }
    return contentType.contains("text") ? "iso-8859-1" : "";
  }

  private static @Nullable String parameter(String header, String name) {
    for (String part : header.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
      int equals = part.indexOf('=');
      if (equals >= 0 && part.substring(0, equals).strip().equalsIgnoreCase(name)) {
        return unquoted(part.substring(equals + 1).strip());
      }
    }
    return null;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && ((value.startsWith("\"") && value.endsWith("\""))
                || (value.startsWith("<") && value.endsWith(">")));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static String decode(byte[] body, String name) {
    // Python looks its codecs up with all signs taken for the same.
    String codec = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
    return switch (codec.replaceAll("^-|-$", "")) {
      case "", "utf-8", "utf8", "utf", "u8" -> Utf8Decoder.decode(body);
      case "utf-8-sig" -> Utf8Decoder.decode(body).replaceFirst("^\ufeff", "");
      case "ascii", "us-ascii", "646" -> ascii(body);
      case "latin-1", "latin1", "latin", "l1", "iso-8859-1", "iso8859-1", "8859" ->
          new String(body, StandardCharsets.ISO_8859_1);
      default -> decode(body, name, codec);
    };
  }

  private static String decode(byte[] body, String name, String codec) {
    try {
      return Charset.forName(codec).newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (IllegalArgumentException e) {
      throw new CliException("unknown encoding: " + name, e);
    } catch (CharacterCodingException e) {
      throw new CliException("'" + codec + "' codec can't decode the answer", e);
    }
  }

  private static String ascii(byte[] body) {
    for (int i = 0; i < body.length; i++) {
      if (body[i] < 0) {
        throw UnicodeDecodeException.of("ascii", body, i, i + 1, "ordinal not in range(128)");
      }
    }
    return new String(body, StandardCharsets.US_ASCII);
  }
}
