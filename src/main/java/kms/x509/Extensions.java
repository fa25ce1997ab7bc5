package kms.x509;

import java.security.cert.CertificateException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the extensions of a certificate say (RFC 5280, 4.2).
 *
 * @param basicConstraints null when there are none
 * @param keyId an identifier of the key, or null
 * @param authorityKeyId what identifies the issuer, or null
 * @param alternativeNames empty when there are none
 * @param nameConstraints null when there are none
 * @param hasUnhandled whether there is one that must not be passed over, but would be
 * @param hasResources whether it is about numbers of the internet (RFC 3779)
 * @param isProxy whether a user has made it for one of his programs (RFC 3820)
 * @param areWellFormed whether the rest means anything
 */
record Extensions(
    @Nullable BasicConstraints basicConstraints,
    Purposes purposes,
    byte @Nullable [] keyId,
    @Nullable AuthorityKeyId authorityKeyId,
    List<GeneralName> alternativeNames,
    @Nullable NameConstraints nameConstraints,
    boolean hasUnhandled,
    boolean hasResources,
    boolean isProxy,
    boolean areWellFormed) {
  private static final String KEY_ID = "2.5.29.14";
  private static final String KEY_USAGE = "2.5.29.15";
  private static final String ALTERNATIVE_NAMES = "2.5.29.17";
  private static final String BASIC_CONSTRAINTS = "2.5.29.19";
  private static final String NAME_CONSTRAINTS = "2.5.29.30";
  private static final String DISTRIBUTION_POINTS = "2.5.29.31";
  private static final String AUTHORITY_KEY_ID = "2.5.29.35";
  private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
  private static final String NETSCAPE_TYPE = "2.16.840.1.113730.1.1";
  private static final String PROXY = "1.3.6.1.5.5.7.1.14";

  private static final String ADDRESSES = "1.3.6.1.5.5.7.1.7";

  private static final String AUTONOMOUS_SYSTEMS = "1.3.6.1.5.5.7.1.8";

  /** Those that OpenSSL takes when they are critical, even if only to pass over them. */
  private static final Set<String> HANDLED =
      Set.of(
          KEY_USAGE,
          ALTERNATIVE_NAMES,
          BASIC_CONSTRAINTS,
          NAME_CONSTRAINTS,
          DISTRIBUTION_POINTS,
          EXTENDED_KEY_USAGE,
          NETSCAPE_TYPE,
          PROXY,
          ADDRESSES,
          AUTONOMOUS_SYSTEMS,
          "2.5.29.32", // certificate policies
          "2.5.29.33", // policy mappings
          "2.5.29.36", // policy constraints
          "2.5.29.54", // inhibit any policy
          "1.3.6.1.5.5.7.48.1.5"); // no check of an OCSP responder

  /**
   * Reads the extensions.
   *
   * @param explicit the field that holds them, or null for none
   * @throws CertificateException when it cannot be told which there are
   */
  static Extensions of(@Nullable Der explicit) throws CertificateException {
    ExtensionValues values = new ExtensionValues(explicit);
    try {
      return of(values);
    } catch (CertificateException e) {
      return new Extensions(
          null,
          new Purposes(null, null, null),
          null,
          null,
          List.of(),
          null,
          false,
          false,
          false,
          false);
    }
  }

  private static Extensions of(ExtensionValues values) throws CertificateException {
    Der basicConstraints = values.get(BASIC_CONSTRAINTS);
    Der keyId = values.get(KEY_ID);
    Der authorityKeyId = values.get(AUTHORITY_KEY_ID);
    Der alternativeNames = values.get(ALTERNATIVE_NAMES);
    Der nameConstraints = values.get(NAME_CONSTRAINTS);
    Der distributionPoints = values.get(DISTRIBUTION_POINTS);
    if (distributionPoints != null) {
      DistributionPoints.check(distributionPoints);
    }
    return new Extensions(
        basicConstraints == null ? null : BasicConstraints.of(basicConstraints),
        Purposes.of(
            values.get(KEY_USAGE), values.get(EXTENDED_KEY_USAGE), values.get(NETSCAPE_TYPE)),
        keyId == null ? null : keyId.as(Der.OCTET_STRING).contentBytes(),
        authorityKeyId == null ? null : AuthorityKeyId.of(authorityKeyId),
        alternativeNames == null
            ? List.of()
            : GeneralName.all(alternativeNames.as(Der.SEQUENCE).read()),
        nameConstraints == null ? null : NameConstraints.of(nameConstraints),
        !HANDLED.containsAll(values.critical()),
        has(values, ADDRESSES) || has(values, AUTONOMOUS_SYSTEMS),
        values.get(PROXY) != null,
        true);
  }

  private static boolean has(ExtensionValues values, String list) throws CertificateException {
    Der value = values.get(list);
    return value != null && value.as(Der.SEQUENCE).length() > 0;
  }
}
